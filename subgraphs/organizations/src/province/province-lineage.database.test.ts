import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
const ids: Record<string, string> = {};

/** Bạc Liêu and Cà Mau merge into Cà Mau on 2025-07-01. */
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  const ended = { validTo: "2025-07-01" };
  ids.bacLieu = await register.province({ code: "bac-lieu", name: "Bạc Liêu", ...ended });
  ids.old = await register.province({
    code: "ca-mau-old",
    name: "Cà Mau",
    officialCodes: [{ value: "96", validTo: "2025-07-01" }],
    ...ended,
  });
  ids.merged = await register.province({
    code: "ca-mau",
    name: "Cà Mau",
    validFrom: "2025-07-01",
    predecessorIds: [ids.bacLieu, ids.old],
    officialCodes: [{ value: "96", validFrom: "2025-07-01", legalBasis: { text: "Quyết định 19/2025/QĐ-TTg" } }],
  });
  ids.hue = await register.province({ code: "hue", name: "Huế", kind: "CENTRALLY_RUN_CITY" });
});
afterAll(() => graph.close());

describe("a province", () => {
  it("is displayed with the present province after its end", async () => {
    const { provinceByCode: province } = await graph.data(`{ provinceByCode(code: "bac-lieu") {
      in2019: displayName(asOf: "2019-09-03") now: displayName(asOf: "2025-07-01") english: displayName(asOf: "2026-01-01", locale: EN)
      currentProvince { code } successors { code } } }`);
    expect(province).toEqual({
      in2019: "tỉnh Bạc Liêu",
      now: "tỉnh Bạc Liêu (nay thuộc tỉnh Cà Mau)",
      english: "Bạc Liêu province (now part of Cà Mau province)",
      currentProvince: { code: "ca-mau" },
      successors: [{ code: "ca-mau" }],
    });
  });

  it("is displayed with its last day if the present province has the same name", async () => {
    const answer = await graph.data(`{
      old: provinceByCode(code: "ca-mau-old") { displayName(asOf: "2026-01-01") officialCode(asOf: "2020-01-01") later: officialCode(asOf: "2026-01-01") }
      new: provinceByCode(code: "ca-mau") { displayName currentProvince { code } predecessors { code } officialCodes { value legalBasis { document { number year } } } }
      city: provinceByCode(code: "hue") { displayName currentProvince { code } officialCode }
    }`);
    expect(answer).toEqual({
      old: { displayName: "tỉnh Cà Mau (trước ngày 1/7/2025)", officialCode: "96", later: null },
      new: {
        displayName: "tỉnh Cà Mau",
        currentProvince: { code: "ca-mau" },
        predecessors: [{ code: "bac-lieu" }, { code: "ca-mau-old" }],
        officialCodes: [{ value: "96", legalBasis: { document: { number: 19, year: 2025 } } }],
      },
      city: { displayName: "thành phố Huế", currentProvince: { code: "hue" }, officialCode: null },
    });
  });

  it("is read with all others and their present provinces in one recursive statement", async () => {
    const { statements } = await graph.recorded("{ provinces { nodes { currentProvince { code } } } }");
    expect(statements.filter((statement) => statement.includes("recursive"))).toHaveLength(1);
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it("has no predecessor that ends or begins after its own first day, and an official code of its own", async () => {
    const refusal = (more: object) =>
      register.refusal("createProvince", { code: "x", name: "X", validFrom: "2025-01-01", ...more });
    expect(await refusal({ predecessorIds: [ids.hue, ids.bacLieu] })).toEqual({
      code: "PREDECESSOR_STILL_EXISTS",
      message: "Tỉnh Bạc Liêu còn tồn tại sau ngày 2025-01-01",
      field: ["predecessorIds", "1"],
    });
    for (const validFrom of ["2025-01-01", "2025-07-01"]) {
      expect(await refusal({ predecessorIds: [ids.merged], validFrom })).toEqual({
        code: "PREDECESSOR_BEGINS_LATER",
        message: `Tỉnh Cà Mau thành lập ngày 2025-07-01 nên không thể là tiền thân của tỉnh thành lập ngày ${validFrom}`,
        field: ["predecessorIds", "0"],
      });
    }
    expect((await refusal({ predecessorIds: ["01890000-0000-7000-8000-000000000000"] }))?.code).toBe(
      "UNKNOWN_PROVINCE",
    );
    expect((await refusal({ officialCodes: [{ value: "96" }] }))?.code).toBe("DUPLICATE_CODE");
    expect((await refusal({ officialCodes: [{ value: "9" }] }))?.code).toBe("MALFORMED_PROVINCE_CODE");
    const { x, hue } = await graph.data(
      `{ x: provinceByCode(code: "x") { id } hue: provinceByCode(code: "hue") { version validTo } }`,
    );
    expect([x, hue]).toEqual([null, { version: 1, validTo: null }]);
  });
});
