import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
const ids: Record<string, string> = {};

/** Sở TTTT Bạc Liêu and the organizations with which it was merged, split and merged again. */
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  const allCodes = [
    "stttt-1",
    "svhttdl-1",
    "svhttttdl",
    "stttt-2",
    "svhttdl-2",
    "skhcn-old",
    "skhcn-new",
    "cm-skhcn-old",
    "cm-skhcn",
  ];
  for (const code of allCodes) ids[code] = await register.organization(code);
  const of = (...codes: string[]) => codes.map((code) => ids[code]!);
  // Not in chronological order, since events become known one by one.
  await register.event("MERGE", of("stttt-2", "skhcn-old"), of("skhcn-new"), { effectiveOn: "2025-03-01" });
  await register.event("MERGE", of("stttt-1", "svhttdl-1"), of("svhttttdl"), {
    effectiveOn: "2018-11-09",
    effectivePrecision: "MONTH",
  });
  await register.event("MERGE", of("skhcn-new", "cm-skhcn-old"), of("cm-skhcn"), { effectiveOn: "2025-07-01" });
  await register.event("SPLIT", of("svhttttdl"), of("stttt-2", "svhttdl-2"), { effectiveOn: "2023-03-15" });
  await register.event("CREATE", [], of("stttt-1"), { effectiveBeforeOn: "2018-01-24" });
});
afterAll(() => graph.close());

const lineage = `lineage { kind effectiveOn effectiveText effectivePrecision effectiveBeforeOn effective { date text before } from { code } to { code } }`;
const codes = (list: { code: string }[]) => list.map(({ code }) => code);

describe("Sở TTTT Bạc Liêu", () => {
  it("has five events in the order in which they happened", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "stttt-1") { ${lineage} } }`);
    expect(
      organizationByCode.lineage.map((event: { kind: string; effectiveText: string }) => [
        event.kind,
        event.effectiveText,
      ]),
    ).toEqual([
      ["CREATE", null],
      ["MERGE", "2018-11"],
      ["SPLIT", "2023-03-15"],
      ["MERGE", "2025-03-01"],
      ["MERGE", "2025-07-01"],
    ]);
    expect(organizationByCode.lineage[0]).toMatchObject({
      effectiveOn: null,
      effectivePrecision: "UNKNOWN",
      effectiveBeforeOn: "2018-01-24",
      effective: { date: null, text: null, before: "2018-01-24" },
    });
    expect(organizationByCode.lineage[1]).toMatchObject({
      effectiveOn: null,
      effectivePrecision: "MONTH",
      to: [{ code: "svhttttdl" }],
    });
  });

  it("has one current successor until the split, then two", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "stttt-1") {
      hasEnded isDissolved endedOn ended { text } dissolvedOn dissolvedText endedBy { kind }
      successors { code }
      in2018: currentSuccessors(asOf: "2018-11-15") { code }
      in2020: currentSuccessor(asOf: "2020-01-01") { code }
      in2024: currentSuccessors(asOf: "2024-01-01") { code }
      currentSuccessors { code }
      currentSuccessor { code }
      lineage(scope: DIRECT_LINE) { kind }
    } }`);
    expect(organizationByCode).toMatchObject({
      ...{ hasEnded: true, isDissolved: false, endedOn: null, ended: { text: "2018-11" }, endedBy: { kind: "MERGE" } },
      ...{ dissolvedOn: null, dissolvedText: null },
    });
    expect(codes(organizationByCode.successors)).toEqual(["svhttttdl"]);
    // Within the month it is not certain that the merger has happened.
    expect(organizationByCode.in2018).toEqual([]);
    expect(organizationByCode.in2020).toEqual({ code: "svhttttdl" });
    expect(codes(organizationByCode.in2024)).toEqual(["stttt-2", "svhttdl-2"]);
    expect(codes(organizationByCode.currentSuccessors)).toEqual(["cm-skhcn", "svhttdl-2"]);
    expect(organizationByCode.currentSuccessor).toBeNull();
    expect(organizationByCode.lineage).toHaveLength(5);
  });

  it("is another organization when set up again in 2023, with one current successor", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "stttt-2") {
      establishedOn endedOn predecessors { code } currentSuccessor { code } } }`);
    expect(organizationByCode).toEqual({
      establishedOn: "2023-03-15",
      endedOn: "2025-03-01",
      predecessors: [{ code: "svhttttdl" }],
      currentSuccessor: { code: "cm-skhcn" },
    });
  });

  it("is split from an organization whose direct line lacks the later mergers", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "svhttdl-2") {
      hasEnded isDissolved currentSuccessors { code } lineage(scope: DIRECT_LINE) { kind } connected: lineage { kind } } }`);
    expect(organizationByCode.lineage.map(({ kind }: { kind: string }) => kind)).toEqual(["CREATE", "MERGE", "SPLIT"]);
    expect(organizationByCode.connected).toHaveLength(5);
    expect(organizationByCode).toMatchObject({ hasEnded: false, isDissolved: false, currentSuccessors: [] });
  });

  it("is read with all others in a fixed number of statements", async () => {
    const { statements } = await graph.recorded(`{ organizations { nodes {
      predecessors { code } successors { code } currentSuccessor { code } ${lineage} } } }`);
    // Sorted, since parallel statements end in any order. None is sent for each organization.
    const kinds = statements.map((statement) => statement.replace(/\s+/g, " ").trim().slice(0, 60));
    expect([...new Set(kinds)].sort()).toMatchInlineSnapshot(`
      [
        "select "e".* from "organizations"."lineage_participant" as "",
        "select "e".* from "organizations"."organization" as "e" orde",
        "select "e".* from "organizations"."organization" as "e" wher",
        "select distinct "origin"."id" as "origin", "after"."organiza",
        "select distinct "origin"."id" as "origin", "before"."organiz",
        "with recursive "connected" ("origin", "organization") as ( s",
        "with recursive "forward" ("origin", "organization") as ( sel",
      ]
    `);
    expect(statements.length).toBeLessThanOrEqual(9);
  });
});

describe("an event", () => {
  const refusal = (kind: string, from: string[], to: string[], more: object = {}) =>
    register.refusal("recordLineageEvent", {
      kind,
      fromIds: from.map((code) => ids[code]),
      toIds: to.map((code) => ids[code]),
      ...more,
    });
  const count = async () => (await graph.data("{ lineageEvents { totalCount } }")).lineageEvents.totalCount;

  it("that makes a cycle is refused, in both languages, and changes nothing", async () => {
    const before = await count();
    expect(await refusal("MERGE", ["cm-skhcn", "svhttdl-2"], ["stttt-1"])).toEqual({
      code: "LINEAGE_CYCLE",
      message:
        "Sự kiện tạo thành vòng: “cm-skhcn” có trước chính nó; hãy thêm một tổ chức mới cho tổ chức được lập lại",
      field: ["fromIds", "0"],
    });
    const english = await graph.execute(
      "mutation ($input: RecordLineageEventInput!) { recordLineageEvent(input: $input) { lineageEvent { id } userErrors { code message } } }",
      { input: { kind: "REESTABLISH", fromIds: [ids["stttt-2"]], toIds: [ids["stttt-1"]] } },
      "EN",
    );
    expect(english.data.recordLineageEvent).toEqual({
      lineageEvent: null,
      userErrors: [
        {
          code: "LINEAGE_CYCLE",
          message:
            'The event makes a cycle: "stttt-2" would precede itself. Add a new organization for one that is set up again',
        },
      ],
    });
    expect((await refusal("RETYPE", ["svhttdl-2"], ["svhttdl-2"]))?.code).toBe("LINEAGE_CYCLE");
    expect(await count()).toBe(before);
  });

  it.each([
    ["MERGE", ["stttt-1"], ["svhttttdl"], ["fromIds"]],
    ["SPLIT", ["stttt-1"], ["svhttttdl"], ["toIds"]],
    ["CREATE", ["stttt-1"], ["svhttttdl"], ["fromIds"]],
    ["DISSOLVE", ["stttt-1"], ["svhttttdl"], ["toIds"]],
    ["RENAME", ["stttt-1", "svhttdl-1"], ["svhttttdl"], ["fromIds"]],
  ])("of kind %s needs its number of organizations", async (kind, from, to, field) => {
    expect(await refusal(kind, from, to)).toMatchObject({ code: "LINEAGE_SHAPE", field });
  });

  it("names only existing organizations, each once", async () => {
    expect((await refusal("MERGE", ["stttt-1", "stttt-1"], ["svhttttdl"]))?.code).toBe("LINEAGE_ORGANIZATION_TWICE");
    const unknown = "01890000-0000-7000-8000-000000000000";
    const answer = await register.refusal("recordLineageEvent", { kind: "DISSOLVE", fromIds: [unknown], toIds: [] });
    expect(answer).toMatchObject({ code: "UNKNOWN_ORGANIZATION", field: ["fromIds", "0"] });
  });

  it("cannot precede the start of an organization or follow its end", async () => {
    ids.later = await register.organization("later");
    ids.more = await register.organization("more");
    expect((await refusal("SPLIT", ["stttt-2"], ["later", "more"], { effectiveOn: "2020-01-01" }))?.code).toBe(
      "LINEAGE_BEFORE_BEGINNING",
    );
    expect((await refusal("DISSOLVE", ["stttt-2"], [], { effectiveOn: "2026-01-01" }))?.code).toBe("LINEAGE_AFTER_END");
    expect((await refusal("CREATE", [], ["svhttttdl"], { effectiveOn: "2019-01-01" }))?.code).toBe(
      "LINEAGE_BEGUN_TWICE",
    );
    // In the month of the merger both orders are possible, and only what is certain is refused.
    expect(await refusal("RENAME", ["stttt-1"], ["stttt-1"], { effectiveOn: "2018-11-20" })).toBeNull();
  });

  it("has either a date or a bound", async () => {
    expect(
      (await refusal("CREATE", [], ["later"], { effectiveOn: "2020-01-01", effectiveBeforeOn: "2021-01-01" }))?.code,
    ).toBe("LINEAGE_DATE_CONFLICT");
    expect(await refusal("CREATE", [], ["later"], { effectivePrecision: "MONTH" })).toMatchObject({
      code: "REQUIRED",
      field: ["effectiveOn"],
    });
    const answer = await graph.execute(
      "mutation ($input: RecordLineageEventInput!) { recordLineageEvent(input: $input) { userErrors { code } } }",
      { input: { kind: "CREATE", fromIds: [], toIds: [ids.later], effectiveOn: "2025-04-31" } },
    );
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
  });

  it("is found by kind, by date and by its organizations", async () => {
    const answer = await graph.data(
      `query ($id: ID!) {
        own: lineageEvents(filter: { organization: { id: $id }, kind: { eq: MERGE } }) { totalCount nodes { effectiveText } }
        days: lineageEvents(filter: { effectiveOn: { gte: "2025-01-01" } }) { nodes { effectiveOn } }
      }`,
      { id: ids["stttt-2"] },
    );
    expect(answer.own).toEqual({ totalCount: 1, nodes: [{ effectiveText: "2025-03-01" }] });
    expect(answer.days.nodes).toEqual([{ effectiveOn: "2025-03-01" }, { effectiveOn: "2025-07-01" }]);
  });
});

it("only an organization that a DISSOLVE ended is dissolved, in its fields as in the filter", async () => {
  const [gone, later] = await Promise.all(["gone", "gone-later"].map((code) => register.organization(code)));
  await register.event("DISSOLVE", [gone!], [], { effectiveOn: "2024-05-01" });
  await register.event("DISSOLVE", [later!], [], { effectiveOn: "2999-01-01" });
  const { organizations: all } = await graph.data(`{ organizations(first: 200) { nodes {
    code hasEnded isDissolved dissolvedOn dissolvedText dissolvedPrecision endedOn ended { date } endedBy { kind } } } }`);
  const ended = all.nodes.filter(({ hasEnded }: { hasEnded: boolean }) => hasEnded);
  expect(ended.length).toBeGreaterThan(2);
  for (const { code, endedOn, ended: end, ...shown } of ended) {
    const isDissolved = code === "gone";
    expect([code, shown.isDissolved, shown.endedBy.kind === "DISSOLVE"]).toEqual([code, isDissolved, isDissolved]);
    expect(end.date).toBe(endedOn);
    const dissolution = [shown.dissolvedOn, shown.dissolvedText, shown.dissolvedPrecision];
    expect(dissolution).toEqual(isDissolved ? ["2024-05-01", "2024-05-01", "DAY"] : [null, null, "UNKNOWN"]);
  }
  const found = async (filter: string) =>
    codes(
      (await graph.data(`{ organizations(first: 200, filter: ${filter}) { nodes { code } } }`)).organizations.nodes,
    );
  expect(await found("{ isDissolved: { eq: true } }")).toEqual(["gone"]);
  expect(await found("{ hasEnded: { eq: true } }")).toEqual(codes(ended));
  for (const field of ["isDissolved", "hasEnded"]) {
    const [yes, no] = [await found(`{ ${field}: { eq: true } }`), await found(`{ ${field}: { eq: false } }`)];
    expect([...yes, ...no].sort()).toEqual(codes(all.nodes).sort());
  }
});
