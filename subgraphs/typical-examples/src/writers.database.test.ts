import { anonymous, type Caller, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typicalExamples } from "./definition.js";
import { fillMirrors, organizations, others } from "./testing/mirrored-records.js";
import { operations, succeed, wholeDatabase } from "./testing/operations.js";

/** The callers. What they write belongs to SO, which is below TINH, beside XA and above SO-PHONG-A. */
const callers = {
  anonymous,
  portal: testCaller([Role.PORTAL]),
  analyst: testCaller([Role.ANALYST], "SO"),
  auditor: testCaller([Role.AUDITOR], "SO"),
  service: testCaller([Role.SERVICE], "SO"),
  "editor without organization": testCaller([Role.EDITOR]),
  "editor of an unknown organization": testCaller([Role.EDITOR], "KHONG-CO"),
  "editor below": testCaller([Role.EDITOR], "SO-PHONG-A"),
  "editor beside": testCaller([Role.EDITOR], "XA"),
  editor: testCaller([Role.EDITOR], "SO"),
  "editor above": testCaller([Role.EDITOR], "TINH"),
  "editor of what was merged into it": testCaller([Role.EDITOR], "SO-CU"),
  "reviewer beside": testCaller([Role.REVIEWER], "XA"),
  reviewer: testCaller([Role.REVIEWER], "SO"),
  "council member": testCaller([Role.COUNCIL_MEMBER], "SO"),
  "council member above": testCaller([Role.COUNCIL_MEMBER], "TINH"),
  administrator: testCaller([Role.PROVINCE_ADMIN]),
} satisfies Record<string, Caller>;
type Name = keyof typeof callers;

const strangers: Name[] = ["portal", "analyst", "auditor", "service"];
const editors: Name[] = ["editor", "editor above", "editor of what was merged into it"];
const editorsOutside: Name[] = [
  "editor without organization",
  "editor of an unknown organization",
  "editor below",
  "editor beside",
];
const judges: Name[] = ["reviewer", "council member", "council member above"];

/** The outcome for each caller of a mutation by the organization's staff, by its staff and judges, and by its judges only. */
const byStaff = outcomes({
  FORBIDDEN: [...strangers, ...judges, "reviewer beside"],
  OUTSIDE_ORGANIZATION: editorsOutside,
  done: [...editors, "administrator"],
});
const byStaffAndJudges = outcomes({
  FORBIDDEN: strangers,
  OUTSIDE_ORGANIZATION: [...editorsOutside, "reviewer beside"],
  done: [...editors, ...judges, "administrator"],
});
const byJudges = outcomes({
  FORBIDDEN: [...strangers, ...editors, ...editorsOutside.filter((name) => name !== "editor without organization")],
  OUTSIDE_ORGANIZATION: ["editor without organization", "reviewer beside"],
  done: [...judges, "administrator"],
});

function outcomes(given: Record<string, Name[]>): Record<Name, string> {
  const all = Object.entries(given).flatMap(([outcome, names]) => names.map((name) => [name, outcome] as const));
  return Object.fromEntries([["anonymous", "UNAUTHENTICATED"], ...all]) as Record<Name, string>;
}

let graph: TestGraph;
let programId: string;
let provinceProgramId: string;
beforeAll(async () => {
  graph = await openTestGraph(typicalExamples);
  await fillMirrors(graph.database);
  const program = { name: "Chương trình", steps: [{ kind: "UNIT_REVIEW" }] };
  programId = (
    await succeed(graph, "createExampleProgram", { ...program, code: "so", organizationId: organizations.SO })
  ).id;
  const ofProvince = { ...program, code: "tinh", organizationId: organizations.TINH };
  provinceProgramId = (await succeed(graph, "createExampleProgram", ofProvince)).id;
});
afterAll(() => graph.close());

let made = 0;
/** Returns a number that no other input has. */
const fresh = () => {
  made += 1;
  return made;
};
const example = async (stage?: "REVIEWED") => {
  const person = { kind: "ADVANCED_EXAMPLE", subjectKind: "INDIVIDUAL", name: "Nguyễn Văn An" };
  const { id } = await succeed(graph, "registerExample", { ...person, organizationId: organizations.SO });
  if (stage)
    for (const next of ["FOSTERED", stage]) await succeed(graph, "advanceExample", { exampleId: id, stage: next });
  return id;
};
const round = (inProgram = programId) => ({
  programId: inProgram,
  kind: "REGISTERED",
  collectiveCount: 1,
  individualCount: 1,
});

/** Returns the outcome for each caller: "done", the code of a refusal, or the code of the first user error. */
async function attempts(
  mutation: keyof typeof operations,
  makeInput: () => Promise<object> | object,
): Promise<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const [name, caller] of Object.entries(callers)) {
    const input = await makeInput();
    const before = await wholeDatabase(graph);
    const { data, errors } = await graph.as(caller).execute(operations[mutation], { input });
    const outcome = errors?.[0]?.extensions.code ?? data[mutation].userErrors[0]?.code ?? "done";
    found[name as Name] = outcome as string;
    if (outcome !== "done") expect(await wholeDatabase(graph), `${name}: nothing is written`).toEqual(before);
  }
  return found as Record<Name, string>;
}

describe("the records of an organization", () => {
  it("its editors, those above and the province's administrator create its programs", async () => {
    const input = () => ({ code: `moi-${fresh()}`, name: "Chương trình", organizationId: organizations.SO });
    expect(await attempts("createExampleProgram", input)).toEqual(byStaff);
  });

  it("its editors define the procedure of its programs", async () => {
    const input = { programId: "", steps: [{ kind: "UNIT_REVIEW" }, { kind: "HEAD_DECISION" }] };
    expect(await attempts("defineSelectionProcedure", () => ({ ...input, programId }))).toEqual(byStaff);
  });

  it("its editors record its conferences and its rounds, and correct rounds", async () => {
    const conference = { kind: "INTERIM", name: "Hội nghị" };
    expect(await attempts("holdReviewConference", () => ({ ...conference, programId }))).toEqual(byStaff);
    expect(await attempts("recordSelectionRound", () => round())).toEqual(byStaff);
    const { id } = await succeed(graph, "recordSelectionRound", round());
    expect(await attempts("correctSelectionRound", () => ({ id, text: `Sửa ${fresh()}` }))).toEqual(byStaff);
  });

  it("its editors record what its programs and campaigns state, also together with an organization in their scope", async () => {
    const text = "Nhân rộng điển hình";
    expect(await attempts("stateExampleGuideline", () => ({ programId, text }))).toEqual(byStaff);
    expect(await attempts("stateExampleGuideline", () => ({ campaignId: others.campaign, text }))).toEqual(byStaff);
    const byUnit = { programId, organizationId: organizations["SO-PHONG-A"], text };
    expect(await attempts("stateExampleGuideline", () => byUnit)).toEqual(byStaff);
    const byOther = { programId, organizationId: organizations.XA, text };
    expect(await attempts("stateExampleGuideline", () => byOther)).toEqual({
      ...byStaff,
      editor: "OUTSIDE_ORGANIZATION",
      "editor of what was merged into it": "OUTSIDE_ORGANIZATION",
    });
  });

  it("only the administrator records what a campaign without a known organization states", async () => {
    const given = { campaignId: others.campaignWithoutOrganization, text: "Nhân rộng" };
    const outcome = await attempts("stateExampleGuideline", () => given);
    expect(Object.entries(outcome).filter(([, done]) => done === "done")).toEqual([["administrator", "done"]]);
  });

  it("its editors register its examples", async () => {
    const input = {
      kind: "NEW_MODEL",
      subjectKind: "COLLECTIVE",
      name: "Mô hình mới",
      organizationId: organizations.SO,
      programId,
    };
    expect(await attempts("registerExample", () => input)).toEqual(byStaff);
  });
});

describe("a program of the organization above", () => {
  it("is carried out by the organizations below it, which record their own part only", async () => {
    const ownRound = () => ({ ...round(provinceProgramId), organizationId: organizations.SO });
    expect(await attempts("recordSelectionRound", ownRound)).toEqual(byStaff);
    const ownConference = { programId: "", organizerId: organizations.SO, kind: "FINAL", name: "Tổng kết ở Sở" };
    expect(await attempts("holdReviewConference", () => ({ ...ownConference, programId: provinceProgramId }))).toEqual(
      byStaff,
    );
    const ofTheProvince = await attempts("recordSelectionRound", () => round(provinceProgramId));
    expect(ofTheProvince.editor).toBe("OUTSIDE_ORGANIZATION");
    expect(ofTheProvince["editor above"]).toBe("done");
  });

  it("does not extend to the programs of organizations beside it", async () => {
    const byXa = await attempts("recordSelectionRound", () => ({ ...round(), organizationId: organizations.XA }));
    expect(
      Object.entries(byXa)
        .filter(([, done]) => done === "done")
        .map(([name]) => name),
    ).toEqual(["editor above", "administrator"]);
    expect(byXa["editor beside"]).toBe("OUTSIDE_ORGANIZATION");
  });
});

describe("the stages, acts and replications of an example", () => {
  it("the organization's staff and judges foster it", async () => {
    const input = async () => ({ exampleId: await example(), stage: "FOSTERED" });
    expect(await attempts("advanceExample", input)).toEqual(byStaffAndJudges);
  });

  it("only judges review it", async () => {
    const input = async () => {
      const exampleId = await example();
      await succeed(graph, "advanceExample", { exampleId, stage: "FOSTERED" });
      return { exampleId, stage: "REVIEWED" };
    };
    expect(await attempts("advanceExample", input)).toEqual(byJudges);
  });

  it("the staff introduces and publicizes it; only judges select, praise and honor it", async () => {
    const exampleId = await example();
    const act = (name: string) => attempts("recordRecognitionAct", () => ({ exampleId, act: name }));
    for (const own of ["INTRODUCED", "PUBLICIZED", "SPREAD"]) expect(await act(own)).toEqual(byStaffAndJudges);
    for (const judged of ["SELECTED", "HELD_UP", "PRAISED", "HONORED"]) expect(await act(judged)).toEqual(byJudges);
  });

  it("an act is attributed only to an organization in the caller's scope", async () => {
    const exampleId = await example();
    const honored = { exampleId, act: "HONORED", organizationId: organizations.TINH };
    const outcome = await attempts("recordRecognitionAct", () => honored);
    expect(outcome).toEqual({
      ...byJudges,
      reviewer: "OUTSIDE_ORGANIZATION",
      "council member": "OUTSIDE_ORGANIZATION",
    });
  });

  it("the staff records that an organization in its scope replicates it; only judges record it for a whole scope", async () => {
    const exampleId = await example("REVIEWED");
    const attempted = (replication: object) =>
      attempts("recordReplication", () => ({ exampleId, note: `Lần ${fresh()}`, ...replication }));
    const within = { scope: "SECTOR", toOrganizationId: organizations["SO-PHONG-A"] };
    expect(await attempted(within)).toEqual(byStaffAndJudges);
    expect(await attempted({ scope: "AGENCY" })).toEqual(byStaffAndJudges);
    expect(await attempted({ scope: "PROVINCE" })).toEqual(byJudges);
    expect(await attempted({ scope: "PROVINCE", toOrganizationId: organizations.XA })).toMatchObject({
      editor: "OUTSIDE_ORGANIZATION",
      reviewer: "OUTSIDE_ORGANIZATION",
      "editor beside": "OUTSIDE_ORGANIZATION",
      "editor above": "done",
      "council member above": "done",
      administrator: "done",
    });
  });
});

it("an unknown record is reported by its own error, to callers with a role that writes", async () => {
  const missing = "018f0000-0000-7000-8000-00000000ffff";
  const outcome = await attempts("advanceExample", () => ({ exampleId: missing, stage: "FOSTERED" }));
  expect(outcome).toMatchObject({
    anonymous: "UNAUTHENTICATED",
    analyst: "FORBIDDEN",
    editor: "UNKNOWN_TYPICAL_EXAMPLE",
    "reviewer beside": "UNKNOWN_TYPICAL_EXAMPLE",
    administrator: "UNKNOWN_TYPICAL_EXAMPLE",
  });
});
