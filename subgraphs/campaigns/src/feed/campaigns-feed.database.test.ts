import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorPersons } from "../testing/mirrored-records.js";
import {
  createOrganization,
  createSharedRecords,
  runMutation,
  type TestOrganization,
  testMutations,
} from "../testing/test-mutations.js";

let graph: TestGraph;
let organization: TestOrganization;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await createSharedRecords(graph);
  organization = await createOrganization(graph, "department");
});
afterAll(() => graph.close());

/** Returns the latest snapshot of a record. */
async function snapshot(id: string): Promise<object> {
  const rows = await graph.database
    .fork()
    .execute<{ snapshot: object }[]>(`select "snapshot" from "campaigns"."change" where "id" = ? order by "seq"`, [id]);
  return rows.at(-1)!.snapshot;
}

it("the snapshots of a campaign and of a plan state what they are and to which organization they belong", async () => {
  expect(await snapshot(organization.campaignId)).toEqual({
    code: expect.any(String),
    name: "Phong trào",
    kind: "MOVEMENT",
    scope: null,
    year: null,
    organizationId: organization.organizationId,
    startsOn: null,
    endsOn: null,
  });
  expect(await snapshot(organization.planId)).toEqual({
    name: "Kế hoạch",
    year: 2020,
    organizationId: organization.organizationId,
  });
});

it("the snapshot of an initiative states its authors and its recognition", async () => {
  const author = newId();
  await mirrorPersons(graph, author);
  const initiativeId = await runMutation(graph, "submitInitiative", {
    ...testMutations.submitInitiative!.input(organization),
    authors: [{ name: "Nguyễn Văn A", personId: author }, { name: "Trần Thị B" }],
  });
  const submitted = {
    name: "Sáng kiến",
    kind: "INITIATIVE",
    year: 2019,
    organizationId: organization.organizationId,
    campaignId: null,
    authorIds: [author],
    isApplied: false,
    recognizedOn: null,
    scopeOfInfluence: null,
    isPublic: false,
  };
  expect(await snapshot(initiativeId)).toEqual(submitted);
  await runMutation(
    graph,
    "recognizeInitiative",
    testMutations.recognizeInitiative!.input({ ...organization, initiativeId }),
  );
  expect(await snapshot(initiativeId)).toEqual({
    ...submitted,
    isApplied: true,
    recognizedOn: "2019-12-10",
    scopeOfInfluence: "UNIT",
    isPublic: true,
  });
});
