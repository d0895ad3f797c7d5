import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
});
afterAll(() => graph.close());

let count = 0;
const made = (number: number): Promise<string[]> =>
  Promise.all(Array.from({ length: number }, () => register.organization(`once-${++count}`)));
const refusal = (kind: string, fromIds: string[], toIds: string[], date: object = {}) =>
  register.refusal("recordLineageEvent", { kind, fromIds, toIds, ...date });
const codeOf = async (...event: Parameters<typeof refusal>) => (await refusal(...event))?.code ?? null;

/** Dates that certainly differ, that may be the same, and that are not known. */
const dates = [
  {},
  { effectiveOn: "2019-06-01" },
  { effectiveOn: "2020-03-01" },
  { effectiveOn: "2020-03-01", effectivePrecision: "MONTH" },
  { effectiveOn: "2020-01-01", effectivePrecision: "YEAR" },
  { effectiveOn: "2021-01-01" },
  { effectiveBeforeOn: "2030-01-01" },
];
const march = { effectiveOn: "2020-03-01" };

describe("an organization begins once", () => {
  it.each(dates)("whatever the date of the other event: %j", async (date) => {
    const [begun, before, beside, another] = (await made(4)) as [string, string, string, string];
    await register.event("CREATE", [], [begun], march);
    expect(await codeOf("CREATE", [], [begun], date)).toBe("LINEAGE_BEGUN_TWICE");
    expect(await codeOf("MERGE", [before, beside], [begun], date)).toBe("LINEAGE_BEGUN_TWICE");
    expect(await codeOf("SPLIT", [before], [another, begun], date)).toBe("LINEAGE_BEGUN_TWICE");
    expect(await codeOf("RENAME", [before], [begun], date)).toBe("LINEAGE_BEGUN_TWICE");
    await register.event("DISSOLVE", [before], [], { effectiveOn: "2018-01-01" });
    expect(await codeOf("REESTABLISH", [before], [begun], date)).toBe("LINEAGE_BEGUN_TWICE");
  });

  it("and the error says so in both languages", async () => {
    const [begun] = (await made(1)) as [string];
    await register.event("CREATE", [], [begun], march);
    const { code } = (await graph.data(`query ($id: ID!) { organization(id: $id) { code } }`, { id: begun }))
      .organization;
    expect(await refusal("CREATE", [], [begun], march)).toEqual({
      code: "LINEAGE_BEGUN_TWICE",
      message: `Tổ chức “${code}” đã hình thành theo sự kiện khác hoặc vào thời điểm khác; mỗi tổ chức chỉ hình thành một lần`,
      field: ["toIds", "0"],
    });
  });
});

describe("an organization ends once", () => {
  it.each(dates)("whatever the date of the other event: %j", async (date) => {
    const [ended, ...others] = (await made(7)) as [string, ...string[]];
    const [a, b, c] = others as [string, string, string];
    await register.event("DISSOLVE", [ended], [], march);
    for (const [kind, from, to] of [
      ["DISSOLVE", [ended], []],
      ["MERGE", [ended, a], [b]],
      ["SPLIT", [ended], [b, c]],
      ["RENAME", [ended], [b]],
    ] as const) {
      const code = await codeOf(kind, [...from], [...to], date);
      expect([kind, code]).toEqual([kind, expect.stringMatching(/^LINEAGE_(ENDED_TWICE|AFTER_END)$/)]);
    }
    const { organization } = await graph.data(
      "query ($id: ID!) { organization(id: $id) { endedOn successors { id } } }",
      { id: ended },
    );
    expect(organization).toEqual({ endedOn: "2020-03-01", successors: [] });
  });

  it("also where the first end has no date", async () => {
    const [ended, a, b] = (await made(3)) as [string, string, string];
    await register.event("MERGE", [ended, a], [b]);
    expect(await codeOf("DISSOLVE", [ended], [])).toBe("LINEAGE_ENDED_TWICE");
    expect(await codeOf("DISSOLVE", [ended], [], march)).toBe("LINEAGE_ENDED_TWICE");
  });

  it("by several events of one day that divide it, and by no event of another day", async () => {
    const [divided, ...others] = (await made(9)) as [string, ...string[]];
    const [a, b, c, d, e, f, g, h] = others as [string, string, string, string, string, string, string, string];
    await register.event("MERGE", [divided, a], [b], march);
    await register.event("MERGE", [divided, c], [d], march);
    await register.event("RENAME", [divided], [e], march);
    expect(await codeOf("RENAME", [divided], [f], march)).toBe("LINEAGE_ENDED_TWICE");
    expect(await codeOf("DISSOLVE", [divided], [], march)).toBe("LINEAGE_ENDED_TWICE");
    expect(await codeOf("MERGE", [divided, g], [h], { effectiveOn: "2020-03-02" })).toBe("LINEAGE_AFTER_END");
    const { organization } = await graph.data(
      "query ($id: ID!) { organization(id: $id) { endedOn successors { id } } }",
      { id: divided },
    );
    expect(organization.successors.map(({ id }: { id: string }) => id).sort()).toEqual([b, d, e].sort());
  });

  it("in one month too, if no day is known, and the error says so in both languages", async () => {
    const [divided, a, b, c, d] = (await made(5)) as [string, string, string, string, string];
    const month = { effectiveOn: "2020-03-01", effectivePrecision: "MONTH" };
    await register.event("MERGE", [divided, a], [b], month);
    const english = await graph.execute(
      "mutation ($input: RecordLineageEventInput!) { recordLineageEvent(input: $input) { userErrors { message field } } }",
      { input: { kind: "DISSOLVE", fromIds: [divided], toIds: [], ...month } },
      "EN",
    );
    expect(english.data?.recordLineageEvent.userErrors).toMatchObject([
      { message: expect.stringMatching(/already ended by another event/), field: ["fromIds", "0"] },
    ]);
    expect(await refusal("SPLIT", [divided], [c, d], march)).toMatchObject({
      code: "LINEAGE_ENDED_TWICE",
      message: expect.stringMatching(/đã chấm dứt theo sự kiện khác/),
    });
    expect(await codeOf("MERGE", [divided, c], [d], month)).toBeNull();
  });
});

describe("of eight writers at once", () => {
  it.each([
    ["CREATE", 0, 1],
    ["MERGE", 2, 1],
    ["SPLIT", 1, 2],
    ["RENAME", 1, 1],
    ["DISSOLVE", 2, 0],
  ])("one records a %s, with a date or without one", async (kind, before, after) => {
    for (const date of [march, {}]) {
      const [fromIds, toIds] = [await made(before), await made(after)];
      const answers = await Promise.all(Array.from({ length: 8 }, () => codeOf(kind, fromIds, toIds, date)));
      expect(answers.filter((code) => code === null)).toHaveLength(1);
      const refused = new Set(answers.filter((code) => code !== null));
      for (const code of refused) expect(["LINEAGE_BEGUN_TWICE", "LINEAGE_ENDED_TWICE"]).toContain(code);
      const { lineageEvents } = await graph.data(
        "query ($id: ID!) { lineageEvents(filter: { organization: { id: $id } }) { totalCount } }",
        { id: [...fromIds, ...toIds][0] },
      );
      expect(lineageEvents.totalCount).toBe(1);
    }
  });

  it("one ends an organization, each by another event", async () => {
    const [ended] = (await made(1)) as [string];
    const others = await made(16);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        index % 2
          ? codeOf("DISSOLVE", [ended], [], { effectiveOn: `2020-03-0${index + 1}` })
          : codeOf("MERGE", [ended, others[index]!], [others[index + 8]!], { effectiveOn: `2020-03-0${index + 1}` }),
      ),
    );
    expect(answers.filter((code) => code === null)).toHaveLength(1);
  });
});
