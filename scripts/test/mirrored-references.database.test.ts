import { awards } from "@thidua/awards";
import { newId } from "@thidua/base/identifiers";
import { campaigns } from "@thidua/campaigns";
import { catchUpMirror } from "@thidua/kit/changes/mirror";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { organizations } from "@thidua/organizations";
import { typicalExamples } from "@thidua/typical-examples";
import { afterEach, expect, it } from "vitest";
import { subgraphs } from "../src/subgraphs.js";

/* Records that one subgraph writes and another refers to: by the feed, the mirror and the check, with real owners. */

const open = new Map<string, TestGraph>();
afterEach(async () => {
  for (const graph of open.values()) await graph.close();
  open.clear();
});

async function start(...definitions: (typeof organizations)[]): Promise<TestGraph[]> {
  for (const definition of definitions) open.set(definition.name, await openTestGraph(definition));
  return definitions.map(({ name }) => open.get(name)!);
}

/** Brings a subgraph's mirrors of those owners that are open to where they stand. */
async function catchUp({ name, mirrors = [] }: typeof organizations): Promise<void> {
  for (const mirror of mirrors) {
    const owner = open.get(mirror.owner);
    if (owner) await catchUpMirror(open.get(name)!.database, mirror, owner.database);
  }
}

/** Owners that are stopped from now on. */
async function stop(...definitions: (typeof organizations)[]): Promise<void> {
  for (const { name } of definitions) {
    await open.get(name)!.close();
    open.delete(name);
  }
}

async function send(graph: TestGraph, mutation: string, node: string, input: object) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await graph.data(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { record: ${node} { id } userErrors { code field } } }`,
    { input },
  );
  return answer as { record: { id: string } | null; userErrors: { code: string; field: string[] }[] };
}
async function make(graph: TestGraph, mutation: string, node: string, input: object): Promise<string> {
  const { record, userErrors } = await send(graph, mutation, node, input);
  if (!record) throw new Error(JSON.stringify(userErrors));
  return record.id;
}

it("every type that a mirror keeps is one of which its owner gives a snapshot", () => {
  const kept = subgraphs.flatMap(({ name, mirrors = [] }) =>
    mirrors.flatMap(({ owner, types }) => Object.keys(types).map((type) => ({ name, owner, type }))),
  );
  const published = ({ owner, type }: { owner: string; type: string }) =>
    subgraphs.find(({ name }) => name === owner)?.database.feed?.snapshots?.[type];
  expect(kept.filter((one) => !published(one))).toEqual([]);
  expect(kept.length).toBeGreaterThan(10);
});

it("a decision names a council, a conference, and what a plan states its plan, all known, while their owners are unreachable", async () => {
  const [organizationsGraph, campaignsGraph, examplesGraph, awardsGraph] = await start(
    organizations,
    campaigns,
    typicalExamples,
    awards,
  );
  const names = [{ fullName: "Sở Khoa học và Công nghệ" }];
  const input = { code: "so", kind: "DEPARTMENT", level: "PROVINCE", names };
  const organizationId = await make(organizationsGraph!, "createOrganization", "organization", input);
  const council = { code: "hoi-dong", name: "Hội đồng", level: "DEPARTMENT", organizationId };
  const councilId = await make(organizationsGraph!, "createEmulationCouncil", "emulationCouncil", council);
  await catchUp(campaigns);
  await catchUp(typicalExamples);
  const plan = { name: "Kế hoạch", year: 2026, organizationId };
  const planId = await make(campaignsGraph!, "createEmulationPlan", "emulationPlan", plan);
  const program = { code: "p", name: "Chương trình", organizationId };
  const programId = await make(examplesGraph!, "createExampleProgram", "exampleProgram", program);
  const conference = { programId, kind: "FINAL", name: "Hội nghị", heldOn: "2026-01-10" };
  const conferenceId = await make(examplesGraph!, "holdReviewConference", "reviewConference", conference);

  const decision = { organizationId, proposingCouncilId: councilId, reviewConferenceId: conferenceId };
  const issue = () => send(awardsGraph!, "issueDecision", "awardDecision", { ...decision, issuedOn: "2026-01-20" });
  const policy = { organizationId, statement: "khen thưởng kịp thời", emulationPlanId: planId };
  const state = () => send(awardsGraph!, "createCommendationPolicy", "commendationPolicy", policy);
  // What the mirrors have not heard of is unknown, whatever its owner says.
  expect((await issue()).userErrors).toEqual([
    { code: "UNKNOWN_ORGANIZATION", field: ["organizationId"] },
    { code: "UNKNOWN_EMULATION_COUNCIL", field: ["proposingCouncilId"] },
    { code: "UNKNOWN_REVIEW_CONFERENCE", field: ["reviewConferenceId"] },
  ]);
  expect((await state()).userErrors).toMatchObject([
    { code: "UNKNOWN_ORGANIZATION" },
    { code: "UNKNOWN_PLAN", field: ["emulationPlanId"] },
  ]);
  await catchUp(awards);
  await stop(organizations, campaigns, typicalExamples);
  expect((await issue()).userErrors).toEqual([]);
  expect((await state()).userErrors).toEqual([]);
});

it("an occasion is a known province's while organizations is unreachable", async () => {
  const [owner, graph] = await start(organizations, campaigns);
  const provinceId = await make(owner!, "createProvince", "province", { code: "bac-kan", name: "Bắc Kạn" });
  await catchUp(campaigns);
  await stop(organizations);
  const occasion = { name: "Ngày thành lập", kind: "ANNIVERSARY", scope: "PROVINCE" };
  const create = (id: string) => send(graph!, "createOccasion", "occasion", { ...occasion, provinceId: id });
  expect((await create(provinceId)).userErrors).toEqual([]);
  expect(await create(newId())).toEqual({
    record: null,
    userErrors: [{ code: "UNKNOWN_PROVINCE", field: ["provinceId"] }],
  });
});

it("a province that was recorded before provinces had snapshots is kept like any other", async () => {
  const [owner, graph] = await start(organizations, campaigns);
  const before = await make(owner!, "createProvince", "province", { code: "bac-kan", name: "Bắc Kạn" });
  await owner!.database
    .fork()
    .execute(`update "organizations"."change" set "snapshot" = null where "type" = 'Province'`);
  const after = await make(owner!, "createProvince", "province", { code: "cao-bang", name: "Cao Bằng" });
  // As each start does.
  await owner!.database.migrate();
  await catchUp(campaigns);
  const rows = await graph!.database
    .fork()
    .execute<{ id: string; name: string }[]>(
      `select "id", "name" from "campaigns"."mirrored_province" order by "name"`,
    );
  expect(rows).toEqual([
    { id: before, name: "Bắc Kạn" },
    { id: after, name: "Cao Bằng" },
  ]);
});
