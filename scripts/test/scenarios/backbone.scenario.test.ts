import { newId } from "@thidua/base/identifiers";
import { type MetricsEndpoint, openMetrics } from "@thidua/base/metrics";
import { type ParsedMetric, parseMetrics } from "@thidua/base/metrics/testing";
import { startSubgraph } from "@thidua/kit/serve/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { write, written } from "../write.js";

/* What the three others know of organizations: by their mirrors alone, over HTTP, while organizations lives, dies and comes back. */

let graph: SeededGraph;
let endpoint: MetricsEndpoint;
beforeAll(async () => {
  // Not the half a minute that a mirror waits at most: the test waits for it.
  endpoint = (await openMetrics({ METRICS_HOST: "127.0.0.1", METRICS_PORT: 0 }))!;
  graph = await openSeededGraph({ metrics: endpoint, mirrorOptions: { backOff: { first: 50, longest: 500 } } });
});
afterAll(async () => {
  await graph.stop();
  await endpoint.close();
});

const organization = (code: string, parentId?: string) =>
  written(graph, "createOrganization", {
    code,
    kind: "DEPARTMENT",
    level: "PROVINCE",
    names: [{ fullName: `Sở ${code}` }],
    parentId,
  });

/** A write in each of the other subgraphs that names an organization and, where it can, a person. */
const writes = (organizationId: string, personId?: string): [mutation: string, input: object][] => {
  const name = `Thử ${newId()}`;
  const award = { formCode: "LĐTT", subjectKind: "INDIVIDUAL", recipientName: name, unitId: organizationId, personId };
  return [
    ["launchCampaign", { code: `thu-${newId()}`, name, kind: "MOVEMENT", organizationId }],
    ["registerExample", { kind: "GOOD_PERSON_GOOD_DEED", subjectKind: "INDIVIDUAL", name, organizationId, personId }],
    ["issueDecision", { organizationId, issuedOn: "2025-03-01", awards: [award] }],
  ];
};

/** Writes in each of the other subgraphs; gives the codes of the mistakes in each. */
async function codesOf(
  organizationId: string,
  personId?: string,
  headers: Record<string, string> = graph.administrator,
): Promise<string[]> {
  const codes: string[] = [];
  for (const [mutation, input] of writes(organizationId, personId)) {
    const { userErrors } = await write(graph, mutation, input, headers);
    codes.push([...new Set(userErrors.map(({ code }) => code))].join());
  }
  return codes;
}

const known = ["", "", ""];

/** Every list and every statistic that an organization's tree can choose from, in one operation across the three. */
const chosenBy = `query ($campaigns: CampaignFilter, $programs: ExampleProgramFilter, $examples: TypicalExampleFilter,
    $decisions: AwardDecisionFilter, $awards: AwardFilter) {
  campaigns(filter: $campaigns, first: 200) { totalCount nodes { id } }
  examplePrograms(filter: $programs, first: 200) { totalCount nodes { id } }
  typicalExamples(filter: $examples, first: 200) { totalCount nodes { id } }
  awardDecisions(filter: $decisions, first: 200) { totalCount nodes { id } }
  awards(filter: $awards, first: 200) { totalCount nodes { id } }
  campaignThen: campaignStats(filter: $campaigns, groupBy: [ORGANIZATION]) {
    totalCount rows { campaignCount organization { id } } }
  campaignNow: campaignStats(filter: $campaigns, groupBy: [ORGANIZATION], lineage: AS_NOW) {
    totalCount rows { campaignCount organization { id } } }
  exampleNow: exampleStats(filter: $examples, groupBy: [ORGANIZATION], lineage: AS_NOW) {
    totalCount rows { exampleCount organization { id } } }
  awardNow: awardStats(filter: $awards, groupBy: [ORGANIZATION], lineage: AS_NOW) {
    totalCount rows { awardCount organization { id } } }
}`;

async function chosen(id: string, includeDescendants: boolean, includePredecessors: boolean) {
  const filter = { organization: { id, includeDescendants, includePredecessors } };
  const variables = { campaigns: filter, programs: filter, examples: filter, decisions: filter, awards: filter };
  return graph.data(chosenBy, variables, graph.administrator);
}

/** The counts of an answer, field by field. */
const countsOf = (answer: Record<string, { totalCount: number }>) =>
  Object.fromEntries(Object.entries(answer).map(([field, { totalCount }]) => [field, totalCount]));

interface MirrorReport {
  owner: string;
  state: string;
  secondsBehind: number | null;
}

type Metrics = ReadonlyMap<string, ParsedMetric>;

/** How a subgraph says that its mirror of organizations stands. */
async function standing(index: number): Promise<{ status: number; report: MirrorReport; metrics: Metrics }> {
  const { url } = graph.running.subgraphs[index]!;
  const ready = await fetch(new URL("/readyz", url));
  const { mirrors } = (await ready.json()) as { mirrors: MirrorReport[] };
  const metrics = parseMetrics(await (await fetch(endpoint.url)).text());
  return { status: ready.status, report: mirrors.find(({ owner }) => owner === "organizations")!, metrics };
}

const metric = (metrics: Metrics, name: string, subgraph: string) =>
  metrics.get(name)!.samples.find(({ labels }) => labels.service === subgraph && labels.owner === "organizations")!
    .value;

const mirroring = subgraphs.map(({ name }, index) => ({ name, index })).slice(1);

describe("a new organization and a new person", () => {
  it("are known to the three others within seconds, without further action", async () => {
    const personId = await written(graph, "createPerson", { fullName: "Lê Thị Mới" });
    const organizationId = await organization("backbone-new");
    await expect.poll(() => codesOf(organizationId, personId), { timeout: 10_000, interval: 100 }).toEqual(known);
    expect(await codesOf(newId(), personId)).toEqual(Array(3).fill("UNKNOWN_ORGANIZATION"));
    expect((await codesOf(organizationId, newId())).slice(1)).toEqual(Array(2).fill("UNKNOWN_PERSON"));
  });
});

describe("while organizations is unreachable", () => {
  let above: string;
  let merged: string;
  let below: string;
  let whole: Record<string, unknown>;
  let alone: Record<string, unknown>;

  beforeAll(async () => {
    // Two departments are merged into one below a committee; a division stood below one of the two.
    above = await organization("backbone-above");
    const first = await organization("backbone-first", above);
    const second = await organization("backbone-second", above);
    below = await organization("backbone-below", second);
    await graph.catchUp();
    // What they did while they lived: all of it belongs to them still.
    for (const id of [first, second, below]) expect(await codesOf(id)).toEqual(known);
    for (const id of [first, below]) {
      await written(graph, "createExampleProgram", { code: `ct-${newId()}`, name: "Chương trình", organizationId: id });
    }
    merged = await organization("backbone-merged", above);
    await written(graph, "recordLineageEvent", {
      kind: "MERGE",
      fromIds: [first, second],
      toIds: [merged],
      effectiveOn: "2025-06-01",
    });
    await graph.catchUp();
    expect(await codesOf(merged)).toEqual(known);
    whole = await chosen(merged, true, true);
    alone = await chosen(merged, false, false);
    await graph.running.subgraphs[0]!.stop();
  });

  it("a whole tree with its predecessors still chooses from every list and every statistic", async () => {
    const list = { campaigns: 4, examplePrograms: 2, typicalExamples: 4, awardDecisions: 4, awards: 4 };
    const statistics = { campaignThen: 4, campaignNow: 4, exampleNow: 4, awardNow: 4 };
    const withoutOrganizations = await chosen(merged, true, true);
    expect(countsOf(withoutOrganizations)).toEqual({ ...list, ...statistics });
    expect(withoutOrganizations).toEqual(whole);
    expect(await chosen(merged, false, false)).toEqual(alone);
    expect(countsOf(alone as never)).toEqual({
      ...{ campaigns: 1, examplePrograms: 0, typicalExamples: 1, awardDecisions: 1, awards: 1 },
      ...{ campaignThen: 1, campaignNow: 1, exampleNow: 1, awardNow: 1 },
    });
    // Under today's organizations: what the two merged ones did counts for the one that they became.
    expect(withoutOrganizations.awardNow.rows).toEqual([
      { awardCount: 3, organization: { id: merged } },
      { awardCount: 1, organization: { id: below } },
    ]);
    expect(
      withoutOrganizations.campaignThen.rows.map(({ campaignCount }: { campaignCount: number }) => campaignCount),
    ).toEqual([1, 1, 1, 1]);
    // The lists by the tree alone do not hold what went before.
    expect(countsOf(await chosen(above, true, false))).toMatchObject({ campaigns: 4, awards: 4 });
    expect(countsOf(await chosen(merged, true, false))).toMatchObject({ campaigns: 1, awards: 1 });
  });

  it("what a write refers to is checked, and so is for whom a caller writes", async () => {
    expect(await codesOf(merged)).toEqual(known);
    expect(await codesOf(newId())).toEqual(Array(3).fill("UNKNOWN_ORGANIZATION"));
    const editor = async (code: string) => ({
      authorization: `Bearer ${await graph.token({ roles: ["EDITOR"], organization: code })}`,
    });
    // The division below a merged department belongs to what the department became.
    expect(await codesOf(below, undefined, await editor("backbone-merged"))).toEqual(known);
    // Whose token still names the ended one acts for its successor.
    expect(await codesOf(merged, undefined, await editor("backbone-first"))).toEqual(known);
    for (const [mutation, input] of writes(merged)) {
      await expect(write(graph, mutation, input, await editor("backbone-new"))).rejects.toThrow("OUTSIDE_ORGANIZATION");
    }
  });

  it("/readyz of the others says since when, and does not call them unready; /metrics shows it", async () => {
    for (const { name, index } of mirroring) {
      const { status, report, metrics } = await standing(index);
      expect([name, status, report.state]).toEqual([name, 200, "UNREACHABLE"]);
      expect(metric(metrics, "thidua_mirror_following", name)).toBe(0);
      expect(metric(metrics, "thidua_mirror_failures_total", name)).toBeGreaterThan(0);
      const before = metric(metrics, "thidua_mirror_seconds_behind", name);
      await expect
        .poll(async () => metric((await standing(index)).metrics, "thidua_mirror_seconds_behind", name))
        .toBeGreaterThan(before);
      expect((await standing(index)).report.secondsBehind).toBeGreaterThanOrEqual(Math.floor(before));
    }
    const gateway = await fetch(`${graph.url}/readyz`);
    expect(gateway.status).toBe(503);
    expect(await gateway.json()).toMatchObject({ missing: ["organizations"] });
  });
});

describe("when organizations comes back", () => {
  it("the mirrors catch up by themselves, also with what it wrote in its last moment", async () => {
    const revive = async () => {
      graph.running.subgraphs[0] = await startSubgraph(subgraphs[0]!, graph.databases[0]!, {
        port: graph.running.subgraphs[0]!.port,
        logLevel: "silent",
        tokens: graph.keys.verifier,
      });
    };
    await revive();
    const following = () =>
      Promise.all(mirroring.map(async ({ index }) => (await standing(index)).report.state)).then((all) => all.join());
    await expect.poll(following, { timeout: 60_000, interval: 200 }).toBe("FOLLOWING,FOLLOWING,FOLLOWING");
    expect((await fetch(`${graph.url}/readyz`)).status).toBe(200);

    const last = await Promise.all(Array.from({ length: 20 }, (_, number) => organization(`backbone-last-${number}`)));
    await graph.running.subgraphs[0]!.stop();
    await revive();
    const later = await organization("backbone-later", last[0]);
    for (const id of [...last, later]) {
      await expect.poll(() => codesOf(id), { timeout: 60_000, interval: 200 }).toEqual(known);
    }
    for (const { name, index } of mirroring) {
      const { report, metrics } = await standing(index);
      expect([name, report.state]).toEqual([name, "FOLLOWING"]);
      expect(metric(metrics, "thidua_mirror_following", name)).toBe(1);
      expect(metric(metrics, "thidua_mirror_rebuilds_total", name)).toBe(0);
    }
  }, 180_000);
});
