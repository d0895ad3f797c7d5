import { startSubgraph } from "@thidua/kit/serve/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

const page = `{
  organizationByCode(code: "cao-bang-skhcn-old") { name awardDecisions { totalCount } reviewConferences { nodes { name } } }
  awardForms(first: 1) { totalCount }
  campaigns(first: 1) { totalCount }
}`;

describe("one subgraph is killed", () => {
  it("and costs a reader its own fields only; after its restart everything is back without touching the gateway", async () => {
    const whole = await graph.ask(page);
    expect(whole.errors).toBeUndefined();

    const index = subgraphs.findIndex(({ name }) => name === "awards");
    const awards = graph.running.subgraphs[index]!;
    await awards.stop();
    const partial = await graph.ask(page);
    expect(partial.data.organizationByCode).toEqual({ ...whole.data.organizationByCode, awardDecisions: null });
    expect(partial.data.campaigns).toEqual(whole.data.campaigns);
    expect(partial.data.awardForms).toBeNull();
    for (const error of partial.errors!) {
      expect(error.extensions).toMatchObject({ code: "SUBGRAPH_UNAVAILABLE", serviceName: "awards" });
    }
    expect(partial.errors!.map(({ path }) => path?.[0])).toEqual(
      expect.arrayContaining(["awardForms", "organizationByCode"]),
    );
    expect(JSON.stringify(partial)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED/);

    const ready = await fetch(`${graph.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ missing: ["awards"] });
    const exported = await fetch(`${graph.url}/data/award-forms.csv`);
    expect(exported.status).toBe(502);
    expect(exported.headers.get("content-type")).toContain("application/problem+json");
    expect(await exported.text()).toContain("awards");

    graph.running.subgraphs[index] = await startSubgraph(subgraphs[index]!, graph.databases[index]!, {
      port: awards.port,
      logLevel: "silent",
    });
    // The gateway leaves a subgraph that failed alone for five seconds.
    await vi.waitFor(async () => expect(await graph.ask(page)).toMatchObject({ data: whole.data }), 20_000);
    expect((await fetch(`${graph.url}/readyz`)).status).toBe(200);
  });
});
