import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { MirroredAppointment } from "@thidua/vocabulary/mirrored-records";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganization, mirrorPersons, mirrorProvince } from "../testing/mirrored-records.js";
import {
  createOrganization,
  createSharedRecords,
  documentOf,
  type TestOrganization,
  testMutations,
} from "../testing/test-mutations.js";

let graph: TestGraph;
let organization: TestOrganization;
const author = newId();
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await createSharedRecords(graph);
  organization = await createOrganization(graph, "department");
  await mirrorPersons(graph, author);
});
afterAll(() => graph.close());

const answerOf = async (mutation: string, more: object) => {
  const input = { ...testMutations[mutation]!.input(organization), ...more };
  return (await graph.data(documentOf(mutation), { input }))[mutation];
};
const written = async () =>
  (await graph.database.fork().execute<{ n: number }[]>(`select count(*)::int as "n" from "campaigns"."change"`))[0]!.n;

describe("an organization that the mirror does not have", () => {
  it.each([
    ["launchCampaign", "organizationId"],
    ["registerForCampaign", "organizationId"],
    ["signPledge", "organizationId"],
    ["submitInitiative", "organizationId"],
    ["createEmulationPlan", "organizationId"],
    ["createOccasion", "organizationId"],
    ["createPortal", "organizationId"],
    ["publishNewsArticle", "organizationId"],
    ["registerDocument", "issuerId"],
  ])("is refused by %s at %s, and nothing is stored", async (mutation, field) => {
    const before = await written();
    const id = newId();
    expect(await answerOf(mutation, { [field]: id })).toEqual({
      [testMutations[mutation]!.payload]: null,
      userErrors: [{ code: "UNKNOWN_ORGANIZATION", field: [field], message: `Không có tổ chức “${id}”` }],
    });
    expect(await written()).toBe(before);
  });
});

it("an occasion of a province that the mirror does not have is refused, and nothing is stored", async () => {
  const before = await written();
  const id = newId();
  expect(await answerOf("createOccasion", { provinceId: id })).toEqual({
    occasion: null,
    userErrors: [{ code: "UNKNOWN_PROVINCE", field: ["provinceId"], message: `Không có tỉnh “${id}”` }],
  });
  const input = { ...testMutations.createOccasion!.input(organization), provinceId: id };
  const { data } = await graph.execute(documentOf("createOccasion"), { input }, "EN");
  expect(data?.createOccasion.userErrors[0].message).toBe(`There is no province "${id}"`);
  expect(await written()).toBe(before);
});

it("an occasion can refer to a mirrored province while the owner of provinces is unreachable", async () => {
  const provinceId = await mirrorProvince(graph);
  const input = { ...testMutations.createOccasion!.input(organization), scope: "PROVINCE", provinceId };
  const { createOccasion } = await graph.data(documentOf("createOccasion", "province { id }"), { input });
  expect(createOccasion).toEqual({ occasion: { province: { id: provinceId } }, userErrors: [] });
});

it("all unknown references are reported at once, each with its path", async () => {
  const lost = await answerOf("createOccasion", { organizationId: newId(), provinceId: newId() });
  expect(lost.userErrors).toMatchObject([
    { code: "UNKNOWN_ORGANIZATION", field: ["organizationId"] },
    { code: "UNKNOWN_PROVINCE", field: ["provinceId"] },
  ]);
  const { userErrors } = await answerOf("submitInitiative", {
    organizationId: newId(),
    authors: [{ name: "Nguyễn Văn A", personId: author }, { name: "Trần Thị B", personId: newId() }, { name: "C" }],
  });
  expect(userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.join(".")])).toEqual([
    ["UNKNOWN_ORGANIZATION", "organizationId"],
    ["UNKNOWN_PERSON", "authors.1.personId"],
  ]);
  const signatories = [{ name: "A", organizationId: newId() }, { name: "B" }, { name: "C", organizationId: newId() }];
  const pledge = await answerOf("signPledge", { signatories });
  expect(pledge.userErrors.map(({ field }: { field: string[] }) => field.join("."))).toEqual([
    "signatories.0.organizationId",
    "signatories.2.organizationId",
  ]);
});

it("any editor can name a known author, with an appointment in any organization or none", async () => {
  const editor = graph.as(testCaller([Role.EDITOR], organization.code));
  const submit = async (personId: string) => {
    const input = {
      ...testMutations.submitInitiative!.input(organization),
      authors: [{ name: "Nguyễn Văn A", personId }],
    };
    return (await editor.data(documentOf("submitInitiative"), { input })).submitInitiative.userErrors;
  };
  expect(await submit(author)).toEqual([]);
  const office = { id: newId(), personId: author, organizationId: await mirrorOrganization(graph), role: "DIRECTOR" };
  await graph.database.fork().insert(MirroredAppointment, { ...office, heldFrom: "2020-01-01" });
  expect(await submit(author)).toEqual([]);
  expect(await submit(newId())).toMatchObject([{ code: "UNKNOWN_PERSON", field: ["authors", "0", "personId"] }]);
});

it("references of many parties and authors are checked with one statement for each kind", async () => {
  const signatories = Array.from({ length: 20 }, (_, index) => ({
    name: `Bên ${index}`,
    organizationId: organization.organizationId,
  }));
  const { statements } = await graph.recorded(documentOf("signPledge"), {
    input: { ...testMutations.signPledge!.input(organization), signatories },
  });
  expect(statements.filter((sql) => sql.includes("organization_node"))).toHaveLength(1);
  const authors = Array.from({ length: 20 }, () => ({ name: "Nguyễn Văn A", personId: author }));
  const initiative = await graph.recorded(documentOf("submitInitiative"), {
    input: { ...testMutations.submitInitiative!.input(organization), authors },
  });
  // And one for the names of the authors.
  expect(initiative.statements.filter((sql) => sql.includes("mirrored_person"))).toHaveLength(2);
});
