import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { MirroredAppointment } from "@thidua/vocabulary/mirrored-records";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { fillMirrors, organizations, others } from "../testing/mirrored-records.js";
import { type operations, perform, refused, succeed, wholeDatabase } from "../testing/operations.js";

const unknown = "018f0000-0000-7000-8000-00000000ffff";

let graph: TestGraph;
let programId: string;
let exampleId: string;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const program = { code: "p", name: "Chương trình", organizationId: organizations.SO };
  programId = (await succeed(graph, "createExampleProgram", program)).id;
  exampleId = (await succeed(graph, "registerExample", registration())).id;
  for (const stage of ["FOSTERED", "REVIEWED"]) await succeed(graph, "advanceExample", { exampleId, stage });
});
afterAll(() => graph.close());

const registration = () => ({
  kind: "ADVANCED_EXAMPLE",
  subjectKind: "INDIVIDUAL",
  name: "Nguyễn Văn An",
  organizationId: organizations.SO,
});

/** Each path at which an input refers to another subgraph's record, and the code if the record is unknown. */
const cases = (): [keyof typeof operations, object, string, string[]][] => [
  ["registerExample", { ...registration(), organizationId: unknown }, "UNKNOWN_ORGANIZATION", ["organizationId"]],
  ["registerExample", { ...registration(), personId: unknown }, "UNKNOWN_PERSON", ["personId"]],
  ["registerExample", { ...registration(), campaignId: unknown }, "UNKNOWN_CAMPAIGN", ["campaignId"]],
  [
    "recordRecognitionAct",
    { exampleId, act: "HONORED", organizationId: unknown },
    "UNKNOWN_ORGANIZATION",
    ["organizationId"],
  ],
  [
    "recordReplication",
    { exampleId, scope: "AGENCY", fromOrganizationId: unknown },
    "UNKNOWN_ORGANIZATION",
    ["fromOrganizationId"],
  ],
  [
    "recordReplication",
    { exampleId, scope: "AGENCY", toOrganizationId: unknown },
    "UNKNOWN_ORGANIZATION",
    ["toOrganizationId"],
  ],
  [
    "holdReviewConference",
    { programId, kind: "FINAL", name: "Hội nghị", organizerId: unknown },
    "UNKNOWN_ORGANIZATION",
    ["organizerId"],
  ],
  [
    "holdReviewConference",
    { programId, kind: "FINAL", name: "Hội nghị", chairId: unknown },
    "UNKNOWN_PERSON",
    ["chairId"],
  ],
  [
    "createExampleProgram",
    { code: "q", name: "Chương trình", organizationId: unknown },
    "UNKNOWN_ORGANIZATION",
    ["organizationId"],
  ],
  [
    "createExampleProgram",
    { code: "q", name: "Chương trình", organizationId: organizations.SO, campaignId: unknown },
    "UNKNOWN_CAMPAIGN",
    ["campaignId"],
  ],
  [
    "createExampleProgram",
    {
      code: "q",
      name: "Chương trình",
      organizationId: organizations.SO,
      steps: [{ kind: "UNIT_REVIEW" }, { kind: "COUNCIL_REVIEW", councilId: unknown }],
    },
    "UNKNOWN_EMULATION_COUNCIL",
    ["steps", "1", "councilId"],
  ],
  [
    "defineSelectionProcedure",
    { programId, steps: [{ kind: "UNIT_REVIEW", organizationId: unknown }] },
    "UNKNOWN_ORGANIZATION",
    ["steps", "0", "organizationId"],
  ],
  [
    "recordSelectionRound",
    { programId, kind: "HONORED", collectiveCount: 1, individualCount: 1, organizationId: unknown },
    "UNKNOWN_ORGANIZATION",
    ["organizationId"],
  ],
  ["stateExampleGuideline", { text: "Nêu gương", campaignId: unknown }, "UNKNOWN_CAMPAIGN", ["campaignId"]],
  [
    "stateExampleGuideline",
    { text: "Nêu gương", programId, organizationId: unknown },
    "UNKNOWN_ORGANIZATION",
    ["organizationId"],
  ],
];

describe("another subgraph's record that an input refers to", () => {
  it("must exist in the mirror; an unknown one is reported at its path in the input", async () => {
    const before = await wholeDatabase(graph);
    for (const [mutation, input, code, field] of cases()) {
      const errors = await refused(graph, mutation, input as Record<string, unknown>);
      expect(errors, `${mutation} ${field.join(".")}`).toMatchObject([{ code, field }]);
    }
    expect(await wholeDatabase(graph)).toEqual(before);
  });

  it("is reported in both languages, together with all others that are unknown", async () => {
    const input = { ...registration(), organizationId: unknown, personId: unknown, campaignId: unknown };
    expect(await refused(graph, "registerExample", input)).toEqual([
      {
        code: "UNKNOWN_ORGANIZATION",
        field: ["organizationId"],
        vi: `Không có tổ chức “${unknown}”`,
        en: `There is no organization "${unknown}"`,
      },
      {
        code: "UNKNOWN_PERSON",
        field: ["personId"],
        vi: `Không có cá nhân “${unknown}”`,
        en: `There is no person "${unknown}"`,
      },
      {
        code: "UNKNOWN_CAMPAIGN",
        field: ["campaignId"],
        vi: `Không có phong trào “${unknown}”`,
        en: `There is no campaign "${unknown}"`,
      },
    ]);
  });

  it("may be an organization that has ended", async () => {
    await succeed(graph, "registerExample", { ...registration(), organizationId: organizations["SO-CU"] });
  });

  it("is checked against the mirror while its owner is not running", async () => {
    const full = { ...registration(), personId: others.person, campaignId: others.campaign, programId };
    const { typicalExample } = await perform(graph, "registerExample", full);
    expect(typicalExample).toMatchObject({ name: "Nguyễn Văn An", isPublic: false });
  });

  it("may be any known person, with an appointment in another organization or with none", async () => {
    const editor = graph.as(testCaller([Role.EDITOR], "SO"));
    const register = (personId: string) => perform(editor, "registerExample", { ...registration(), personId });
    expect((await register(others.person)).userErrors).toEqual([]);
    const office = { id: newId(), personId: others.person, organizationId: organizations.XA, role: "CHAIRPERSON" };
    await graph.database.fork().insert(MirroredAppointment, { ...office, heldFrom: "2020-01-01" });
    expect((await register(others.person)).userErrors).toEqual([]);
    expect((await register(unknown)).userErrors).toMatchObject([{ code: "UNKNOWN_PERSON", field: ["personId"] }]);
  });

  it("is looked up in one statement for each kind of record", async () => {
    const steps = ["UNIT_REVIEW", "BLOC_REVIEW", "COUNCIL_REVIEW", "HEAD_DECISION"].map((kind, index) => ({
      kind,
      organizationId: Object.values(organizations)[index],
      councilId: others.council,
    }));
    const { statements } = await graph.recorded(
      `mutation ($input: DefineSelectionProcedureInput!) { defineSelectionProcedure(input: $input) { userErrors { code } } }`,
      { input: { programId, steps } },
    );
    expect(statements.filter((statement) => statement.includes("organization_node"))).toHaveLength(1);
    expect(statements.filter((statement) => statement.includes("mirrored_emulation_council"))).toHaveLength(1);
  });
});
