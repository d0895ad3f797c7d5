import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGateway } from "@thidua/gateway";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* Every subgraph has a secret, as in production, and the gateway has them all. */

const directory = mkdtempSync(join(tmpdir(), "thidua-gateway-proof-"));
const secretOf = (name: string, generation = 1) => `${name}-${generation}-`.padEnd(43, "s");
const write = (name: string, ...secrets: string[]) =>
  writeFileSync(join(directory, name), `${secrets.join("\n")}\n`, { mode: 0o600 });

let graph: SeededGraph;
beforeAll(async () => {
  for (const { name } of subgraphs) write(name, secretOf(name));
  graph = await openSeededGraph({ subgraphSecretsDirectory: directory });
});
afterAll(async () => {
  await graph.stop();
  rmSync(directory, { recursive: true });
});

const addressOf = (name: string) => graph.running.subgraphs.find((subgraph) => subgraph.name === name)!.url;

async function askSubgraph(name: string, headers: Record<string, string> = {}) {
  const response = await fetch(addressOf(name), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: "{ __typename }" }),
  });
  return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: unknown[] } };
}

const refused = {
  status: 403,
  body: {
    errors: [
      {
        message: "Dịch vụ này chỉ trả lời gateway; hãy gửi yêu cầu đến địa chỉ của gateway",
        extensions: { code: "GATEWAY_PROOF_REQUIRED" },
      },
    ],
  },
};

const page = `{ awardForms(first: 1) { totalCount } campaigns(first: 1) { totalCount } organizations(first: 1) { totalCount } typicalExamples(first: 1) { totalCount } }`;

describe.each(subgraphs.map(({ name }) => name))("%s", (name) => {
  it("answers the gateway only: not without a proof, nor with a wrong one or that of another subgraph", async () => {
    expect(await askSubgraph(name)).toEqual(refused);
    const other = subgraphs.find((subgraph) => subgraph.name !== name)!.name;
    for (const wrong of ["", "x".repeat(43), secretOf(other), secretOf(name).slice(1)])
      expect(await askSubgraph(name, { "x-gateway-proof": wrong })).toEqual(refused);
    expect(await askSubgraph(name, { authorization: `Bearer ${await graph.token({ roles: ["SERVICE"] })}` })).toEqual(
      refused,
    );
    expect((await askSubgraph(name, { "x-gateway-proof": secretOf(name) })).body).toEqual({
      data: { __typename: "Query" },
    });
    const english = await askSubgraph(name, { "accept-language": "en" });
    expect(JSON.stringify(english.body)).toContain("This service answers only the gateway");
  });

  it("refuses before it has received the whole request", async () => {
    const { hostname, port } = new URL(addressOf(name));
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: 400000\r\n\r\n{"query":`,
    );
    const answer = await new Promise<string>((resolve) => socket.once("data", (bytes) => resolve(String(bytes))));
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  it("answers its health, its changes and its readiness without a proof", async () => {
    const at = (path: string) => new URL(path, addressOf(name));
    expect((await fetch(at("/healthz"))).status).toBe(200);
    expect((await fetch(at("/readyz"))).status).toBe(200);
    const service = { authorization: `Bearer ${await graph.token({ roles: ["SERVICE"] })}` };
    expect((await fetch(at("/changes?limit=1"), { headers: service })).status).toBe(200);
  });
});

describe("the gateway", () => {
  it("proves itself to every subgraph; the proof reaches no caller", async () => {
    const { data, errors, headers } = await graph.ask(page);
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toHaveLength(4);
    expect(headers.get("x-gateway-proof")).toBeNull();
  });

  it("goes on answering every request while a secret is replaced, and sends the new one after a second", async () => {
    let answered = 0;
    let isOver = false;
    const ask = async () => {
      while (!isOver) {
        const { errors } = await graph.ask("{ awardForms(first: 1) { totalCount } }");
        expect(errors).toBeUndefined();
        answered += 1;
      }
    };
    const asking = Promise.all([ask(), ask()]);
    const [old, next] = [secretOf("awards"), secretOf("awards", 2)];
    try {
      write("awards", next, old);
      // Both are accepted until the gateway has read the file, which it does once a second.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect((await askSubgraph("awards", { "x-gateway-proof": old })).status).toBe(200);
      write("awards", next);
      await expect.poll(async () => (await askSubgraph("awards", { "x-gateway-proof": old })).status).toBe(403);
    } finally {
      isOver = true;
      await asking;
    }
    expect((await askSubgraph("awards", { "x-gateway-proof": next })).status).toBe(200);
    expect(answered).toBeGreaterThan(5);
  });

  it("without a valid secret has no data of that subgraph, and says no more than that it is unavailable", async () => {
    const kept = secretOf("campaigns");
    rmSync(join(directory, "campaigns"));
    // The secret that was read last stays in use.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect((await graph.ask(page)).errors).toBeUndefined();
    const gatewayOnly = mkdtempSync(join(tmpdir(), "thidua-wrong-proof-"));
    for (const { name } of subgraphs) writeFileSync(join(gatewayOnly, name), secretOf(name, name === "awards" ? 2 : 1));
    writeFileSync(join(gatewayOnly, "campaigns"), "w".repeat(43));
    write("campaigns", kept);
    const lines: string[] = [];
    const gateway = await startGateway({
      supergraphPath: inRepository("schema/supergraph.graphql"),
      port: 0,
      logStream: { write: (line) => void lines.push(line) },
      subgraphSecretsDirectory: gatewayOnly,
      subgraphUrls: Object.fromEntries(graph.running.subgraphs.map(({ name, url }) => [name, url])),
    });
    const { data, errors } = await gateway.execute({ query: page });
    await gateway.stop();
    rmSync(gatewayOnly, { recursive: true });
    expect(data).toMatchObject({ campaigns: null, awardForms: { totalCount: expect.any(Number) } });
    expect(errors!.map(({ extensions }) => extensions)).toEqual([
      { code: "SUBGRAPH_UNAVAILABLE", serviceName: "campaigns" },
    ]);
    expect(lines.join("")).toContain("does not accept the gateway's proof");
    expect(lines.join("")).not.toContain("w".repeat(43));
  });
});
