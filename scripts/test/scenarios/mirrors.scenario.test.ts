import type { EntityClass } from "@mikro-orm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rebuildAllMirrors } from "../../src/databases/rebuild-all-mirrors.js";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* What each subgraph keeps of the others, in the whole graph and with the facts of the articles. */

/** The number of subgraphs that mirror the organizations. */
const mirroring = subgraphs.filter(({ mirrors = [] }) => mirrors.some(({ owner }) => owner === "organizations")).length;

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

/** The tables of all mirrors, each with its rows as text. */
async function mirrorRows(): Promise<{ [table: string]: string[] }> {
  const found: { [table: string]: string[] } = {};
  for (const [index, { name, mirrors = [] }] of subgraphs.entries()) {
    const em = graph.databases[index]!.fork();
    for (const { types } of mirrors) {
      for (const { entity } of Object.values(types)) {
        const table = `"${em.config.get("schema")}"."${em.getMetadata().get(entity as EntityClass<object>).tableName}"`;
        const rows = await em.execute<{ row: string }[]>(`select row_to_json("t")::text as "row" from ${table} as "t"`);
        found[`${name}: ${table}`] = rows.map(({ row }) => row).sort();
      }
    }
  }
  return found;
}

type FilteredCounts = { [list in "awardDecisions" | "campaigns" | "examplePrograms"]: { totalCount: number } };

async function mutate(mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const node = mutation === "recordLineageEvent" ? "lineageEvent" : "organization";
  const answer = await graph.ask(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { record: ${node} { id } userErrors { code message } } }`,
    { input },
    { authorization: `Bearer ${await graph.token({ roles: ["PROVINCE_ADMIN"] })}` },
  );
  if (!answer.data?.answer?.record) throw new Error(JSON.stringify(answer));
  return answer.data.answer.record.id;
}

const organization = (code: string, parentId?: string) =>
  mutate("createOrganization", {
    code,
    kind: "DEPARTMENT",
    level: "PROVINCE",
    names: [{ fullName: `Sở ${code}` }],
    parentId,
  });

describe("the mirrors of the graph", () => {
  it("hold at the start what their owners have", async () => {
    const [organizations] = graph.databases;
    const counted = await organizations!
      .fork()
      .execute<{ count: number }[]>('select count(*)::int as "count" from "organizations"."organization"');
    expect(counted[0]!.count).toBeGreaterThan(10);
    for (const [index, { name, mirrors = [] }] of subgraphs.entries()) {
      if (mirrors.length === 0) continue;
      const rows = await graph.databases[index]!.fork().execute<{ count: number }[]>(
        `select count(*)::int as "count" from "${name.replaceAll("-", "_")}"."organization_node" where cardinality("path") > 0`,
      );
      expect([name, rows[0]!.count]).toEqual([name, counted[0]!.count]);
    }
  });

  it("see what is written, and come to the same rows when they are rebuilt after a test spoiled them", async () => {
    const above = await organization("mirror-above");
    const [first, second] = [await organization("mirror-1", above), await organization("mirror-2", above)];
    const joined = await organization("mirror-joined");
    await organization("mirror-below", second);
    await mutate("recordLineageEvent", {
      kind: "MERGE",
      fromIds: [first, second],
      toIds: [joined],
      effectiveOn: "2025-03-01",
    });
    await graph.catchUp();
    const live = await mirrorRows();
    expect(Object.keys(live).length).toBeGreaterThan(5);
    expect(Object.values(live).filter((rows) => rows.some((row) => row.includes("mirror-below")))).toHaveLength(
      mirroring,
    );
    for (const [index, { name, mirrors = [] }] of subgraphs.entries()) {
      if (mirrors.length === 0) continue;
      const em = graph.databases[index]!.fork();
      const schema = name.replaceAll("-", "_");
      await em.execute(`delete from "${schema}"."organization_node" where "code" like 'mirror-%'`);
      await em.execute(`update "${schema}"."lineage_participation" set "side" = 'BOTH'`);
    }
    expect(await mirrorRows()).not.toEqual(live);
    const rebuilt = await rebuildAllMirrors(graph.databases);
    expect(rebuilt.map(({ subgraph, owner }) => `${subgraph} ← ${owner}`)).toEqual(
      subgraphs.flatMap(({ name, mirrors = [] }) => mirrors.map(({ owner }) => `${name} ← ${owner}`)),
    );
    expect(await mirrorRows()).toEqual(live);
    // Whoever followed meanwhile goes on.
    await organization("mirror-later", above);
    await graph.catchUp();
    const later = await mirrorRows();
    expect(Object.values(later).filter((rows) => rows.some((row) => row.includes("mirror-later")))).toHaveLength(
      mirroring,
    );
  });

  it("can be built again one by one", async () => {
    const rebuilt = await rebuildAllMirrors(graph.databases, { subgraph: "awards", owner: "campaigns" });
    expect(rebuilt).toMatchObject([{ subgraph: "awards", owner: "campaigns" }]);
  });

  it("go on answering filters by a whole tree while organizations is unreachable, and say so", async () => {
    const { organizations } = await graph.data("{ organizations(first: 50) { nodes { id code } } }");
    const filtered = async (id: string) => {
      const filter = { organization: { id, includeDescendants: true, includePredecessors: true } };
      const answer = await graph.ask(
        `query ($awards: AwardDecisionFilter, $campaigns: CampaignFilter, $examples: ExampleProgramFilter) {
          awardDecisions(filter: $awards) { totalCount } campaigns(filter: $campaigns) { totalCount }
          examplePrograms(filter: $examples) { totalCount } }`,
        { awards: filter, campaigns: filter, examples: filter },
      );
      expect(answer.errors).toBeUndefined();
      return answer.data;
    };
    const nodes: { id: string; code: string }[] = organizations.nodes;
    const before = Object.fromEntries(
      await Promise.all(nodes.map(async ({ id, code }) => [code, await filtered(id)] as [string, FilteredCounts])),
    );
    expect(Object.values(before).some(({ campaigns }) => campaigns.totalCount > 0)).toBe(true);
    await graph.running.subgraphs[0]!.stop();
    for (const { id, code } of nodes) expect([code, await filtered(id)]).toEqual([code, before[code]]);
    const awards = graph.running.subgraphs.find(({ name }) => name === "awards")!;
    const readiness = await fetch(new URL("/readyz", awards.url));
    expect(readiness.status).toBe(200);
    expect(await readiness.json()).toMatchObject({
      mirrors: [{ owner: "organizations", state: "UNREACHABLE" }, {}, {}],
    });
  });
});
