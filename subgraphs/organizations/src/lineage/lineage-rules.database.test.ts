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
const made = (input: object = {}): Promise<string> => register.organization(`ruled-${++count}`, input);
const founded = (establishedOn: string, establishedPrecision = "DAY") => made({ establishedOn, establishedPrecision });
const codeOf = async (kind: string, fromIds: string[], toIds: string[], date: object | string = {}) => {
  const given = typeof date === "string" ? { effectiveOn: date } : date;
  return (await register.refusal("recordLineageEvent", { kind, fromIds, toIds, ...given }))?.code ?? null;
};
const year = (value: number) => ({ effectiveOn: `${value}-01-01`, effectivePrecision: "YEAR" });

describe("an event against the day on which an organization was established", () => {
  it("does not precede it for an organization before the event", async () => {
    const of2020 = await founded("2020-05-01");
    const early: [string, string[]][] = [
      ["DISSOLVE", []],
      ["SPLIT", [await made(), await made()]],
      ["RENAME", [await made()]],
      ["RENAME", [of2020]],
      ["RETYPE", [await made({ kind: "DIVISION" })]],
      ["RELOCATE_PROVINCE", [await made()]],
    ];
    for (const [kind, toIds] of early) {
      expect([kind, await codeOf(kind, [of2020], toIds, "2010-01-01")]).toEqual([kind, "LINEAGE_BEFORE_BEGINNING"]);
      expect(await codeOf(kind, [of2020], toIds, year(2019))).toBe("LINEAGE_BEFORE_BEGINNING");
      expect(await codeOf(kind, [of2020], toIds, { effectiveBeforeOn: "2020-05-01" })).toBe("LINEAGE_BEFORE_BEGINNING");
    }
    expect(await codeOf("MERGE", [await made(), of2020], [await made()], "2020-04-30")).toBe(
      "LINEAGE_BEFORE_BEGINNING",
    );
    expect(await codeOf("DISSOLVE", [of2020], [], "2020-05-01")).toBeNull();
  });

  it("may be in the same month or year, or have no date", async () => {
    expect(await codeOf("DISSOLVE", [await founded("2020-05-01")], [], year(2020))).toBeNull();
    expect(await codeOf("DISSOLVE", [await founded("2020-05-01", "YEAR")], [], "2020-02-01")).toBeNull();
    expect(await codeOf("DISSOLVE", [await founded("2020-05-01", "MONTH")], [], "2020-05-01")).toBeNull();
    expect(await codeOf("DISSOLVE", [await founded("2020-05-01", "MONTH")], [], "2020-04-30")).toBe(
      "LINEAGE_BEFORE_BEGINNING",
    );
    expect(await codeOf("DISSOLVE", [await founded("2020-05-01")], [])).toBeNull();
    expect(await codeOf("DISSOLVE", [await made()], [], "1990-01-01")).toBeNull();
  });

  it("does not precede it for the organization that receives others, which may be older", async () => {
    const merge = async (to: string) => codeOf("MERGE", [await made(), await made()], [to], "2025-03-01");
    expect(await merge(await founded("2030-01-01"))).toBe("LINEAGE_BEFORE_BEGINNING");
    expect(await merge(await founded("2026-01-01", "YEAR"))).toBe("LINEAGE_BEFORE_BEGINNING");
    expect(await merge(await founded("2025-01-01", "YEAR"))).toBeNull();
    expect(await merge(await founded("2025-03-01"))).toBeNull();
    expect(await merge(await founded("1990-01-01"))).toBeNull();
    expect(await merge(await made())).toBeNull();
  });

  it("is that day for one that is created or set up again", async () => {
    expect(await codeOf("CREATE", [], [await founded("1990-01-01")], "2020-01-01")).toBe("LINEAGE_BEGUN_TWICE");
    expect(await codeOf("CREATE", [], [await founded("2020-06-01")], "2020-01-01")).toBe("LINEAGE_BEFORE_BEGINNING");
    expect(await codeOf("CREATE", [], [await founded("2020-01-01", "YEAR")], "2020-06-01")).toBeNull();
    expect(await codeOf("CREATE", [], [await founded("2020-01-01")], "2020-01-01")).toBeNull();
    const gone = await made();
    await register.event("DISSOLVE", [gone], [], { effectiveOn: "2010-01-01" });
    expect(await codeOf("REESTABLISH", [gone], [await founded("1990-01-01")], "2020-01-01")).toBe(
      "LINEAGE_BEGUN_TWICE",
    );
    expect(await codeOf("REESTABLISH", [gone], [await founded("2020-01-01")], "2020-01-01")).toBeNull();
  });
});

describe("an organization is set up again", () => {
  it("only after it has ended", async () => {
    const again = await made();
    const living = await made();
    const event = { kind: "REESTABLISH", fromIds: [living], toIds: [again] };
    expect(await register.refusal("recordLineageEvent", event)).toEqual({
      code: "LINEAGE_NOT_ENDED",
      message: expect.stringMatching(/^Tổ chức “ruled-\d+” còn hoạt động vào thời điểm đó; chỉ tái lập tổ chức đã/),
      field: ["fromIds", "0"],
    });
    await register.event("DISSOLVE", [living], [], { effectiveOn: "2015-06-01" });
    expect(await codeOf("REESTABLISH", [living], [again], "2015-05-31")).toBe("LINEAGE_NOT_ENDED");
    expect(await codeOf("REESTABLISH", [living], [again], year(2014))).toBe("LINEAGE_NOT_ENDED");
    expect(await codeOf("REESTABLISH", [living], [again], year(2015))).toBeNull();
  });

  it.each(["MERGE", "SPLIT", "RENAME"])("also after a %s, with or without a date", async (kind) => {
    for (const date of [{}, { effectiveOn: "2015-06-01" }]) {
      const gone = await made();
      const from = kind === "MERGE" ? [gone, await made()] : [gone];
      const to = kind === "SPLIT" ? [await made(), await made()] : [await made()];
      await register.event(kind, from, to, date);
      expect(await codeOf("REESTABLISH", [gone], [await made()], "2020-01-01")).toBeNull();
    }
  });

  it("and not because it was set up again before", async () => {
    const gone = await made();
    await register.event("DISSOLVE", [gone], [], { effectiveOn: "2015-06-01" });
    const again = await made();
    await register.event("REESTABLISH", [gone], [again], { effectiveOn: "2016-01-01" });
    expect(await codeOf("REESTABLISH", [again], [await made()], "2020-01-01")).toBe("LINEAGE_NOT_ENDED");
  });
});

describe("the organization after an event", () => {
  it("is in another province after RELOCATE_PROVINCE", async () => {
    const langSon = await register.province({ code: "lang-son", name: "Lạng Sơn" });
    const caoBang = await register.province({ code: "cao-bang", name: "Cao Bằng" });
    const relocate = async (from: object, to: object) =>
      (
        await register.refusal("recordLineageEvent", {
          kind: "RELOCATE_PROVINCE",
          fromIds: [await made({ names: [{ fullName: "Trường Chính trị" }], ...from })],
          toIds: [await made({ names: [{ fullName: "Trường Chính trị mới" }], ...to })],
        })
      )?.message ?? null;
    const [inLangSon, inCaoBang] = [{ provinceId: langSon }, { provinceId: caoBang }];
    expect(await relocate(inLangSon, inLangSon)).toBe(
      "“Trường Chính trị” và “Trường Chính trị mới” thuộc cùng một tỉnh; tổ chức sau khi chuyển phải thuộc tỉnh khác",
    );
    expect(await relocate(inLangSon, inCaoBang)).toBeNull();
    for (const unknown of [{}, { ...inLangSon, provinceCertainty: "UNVERIFIED" }]) {
      expect(await relocate(unknown, inLangSon)).toBeNull();
      expect(await relocate(inLangSon, unknown)).toBeNull();
      expect(await relocate(unknown, unknown)).toBeNull();
    }
    const [from, to] = [await made(inLangSon), await made(inLangSon)];
    expect(await codeOf("RELOCATE_PROVINCE", [from], [to], "2020-01-01")).toBe("LINEAGE_SAME_PROVINCE");
    expect(await codeOf("RENAME", [from], [to], "2020-01-01")).toBeNull();
  });

  it("is of another kind after RETYPE", async () => {
    const [from, same] = [await made({ kind: "DIVISION", level: "UNIT" }), await made({ kind: "DIVISION" })];
    expect(await codeOf("RETYPE", [from], [same], "2020-01-01")).toBe("LINEAGE_SAME_KIND");
    expect(await codeOf("RETYPE", [from], [await made({ kind: "ENTERPRISE" })], "2020-01-01")).toBeNull();
  });
});
