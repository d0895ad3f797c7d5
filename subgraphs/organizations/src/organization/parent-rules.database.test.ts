import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
const provinces: Record<string, string> = {};
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  for (const code of ["cao-bang", "bac-lieu", "ca-mau-old"])
    provinces[code] = await register.province({ code, name: code });
  const predecessorIds = [provinces["bac-lieu"], provinces["ca-mau-old"]];
  provinces["ca-mau"] = await register.province({
    code: "ca-mau",
    name: "ca-mau",
    predecessorIds,
    validFrom: "2025-07-01",
  });
});
afterAll(() => graph.close());

let count = 0;
const inputOf = ({ province, ...more }: { province?: string; [field: string]: unknown }) => ({
  ...(province && { provinceId: provinces[province] }),
  ...more,
});
const made = (given: Parameters<typeof inputOf>[0]) => register.organization(`above-${++count}`, inputOf(given));
const below = (parentId: string, given: Parameters<typeof inputOf>[0]) =>
  register.refusal("createOrganization", {
    ...{ code: `below-${++count}`, kind: "DIVISION", level: "UNIT", names: [{ fullName: "Phòng" }], parentId },
    ...inputOf(given),
  });

describe("the parent of an organization", () => {
  it("is in the same province", async () => {
    const department = await made({ province: "cao-bang", names: [{ fullName: "Sở Nội vụ" }] });
    expect(await below(department, { province: "bac-lieu" })).toEqual({
      code: "PARENT_IN_ANOTHER_PROVINCE",
      message:
        "Tổ chức cấp trên “Sở Nội vụ” thuộc tỉnh khác; chỉ cơ quan trung ương có tổ chức trực thuộc ở nhiều tỉnh",
      field: ["parentId"],
    });
    expect(await below(department, { province: "cao-bang" })).toBeNull();
    const division = await made({ province: "cao-bang", kind: "DIVISION", level: "UNIT", parentId: department });
    expect((await below(division, { province: "bac-lieu" }))?.code).toBe("PARENT_IN_ANOTHER_PROVINCE");
  });

  it("can be in one that is not stated or not verified", async () => {
    const stated = await made({ province: "cao-bang" });
    for (const unknown of [{}, { province: "bac-lieu", provinceCertainty: "UNVERIFIED" }]) {
      expect(await below(stated, unknown)).toBeNull();
      expect(await below(await made(unknown), { province: "cao-bang" })).toBeNull();
    }
  });

  it("can be central, or stand below a central one, and have organizations in several provinces", async () => {
    const ministry = await made({ province: "cao-bang", kind: "CENTRAL_ORGANIZATION", level: "CENTRAL" });
    expect(await below(ministry, { province: "bac-lieu" })).toBeNull();
    const enterprise = await made({ province: "cao-bang", kind: "ENTERPRISE", level: "CENTRAL" });
    expect(await below(enterprise, { province: "bac-lieu" })).toBeNull();
    const region = await made({ province: "cao-bang", kind: "SUBORDINATE_UNIT", level: "UNIT", parentId: ministry });
    expect(await below(region, { province: "bac-lieu" })).toBeNull();
  });

  it("can be in a province that was formed from the other, and not in one that was merged with it", async () => {
    const [old, merged] = [await made({ province: "bac-lieu" }), await made({ province: "ca-mau" })];
    expect(await below(old, { province: "ca-mau" })).toBeNull();
    expect(await below(merged, { province: "bac-lieu" })).toBeNull();
    expect((await below(old, { province: "ca-mau-old" }))?.code).toBe("PARENT_IN_ANOTHER_PROVINCE");
  });

  it("is not younger, unless it succeeds another", async () => {
    const parent = await made({ names: [{ fullName: "Sở Nội vụ" }], establishedOn: "2020-06-01" });
    expect(await below(parent, { establishedOn: "2018-01-01", establishedPrecision: "YEAR" })).toEqual({
      code: "OLDER_THAN_PARENT",
      message:
        "Tổ chức thành lập (2018) trước tổ chức cấp trên “Sở Nội vụ” (2020-06-01); tổ chức cấp trên không kế tục tổ chức nào",
      field: ["parentId"],
    });
    for (const established of [
      {},
      { establishedOn: "2020-06-01" },
      { establishedOn: "2020-01-01", establishedPrecision: "YEAR" },
    ])
      expect(await below(parent, established)).toBeNull();
    expect(await below(await made({}), { establishedOn: "1950-01-01" })).toBeNull();
    await register.event("RENAME", [await made({})], [parent], { effectiveOn: "2020-06-01" });
    expect(await below(parent, { establishedOn: "1950-01-01" })).toBeNull();
  });

  it("is not younger where an event states its beginning", async () => {
    const created = await made({});
    await register.event("CREATE", [], [created], { effectiveOn: "2020-06-01", effectivePrecision: "MONTH" });
    expect((await below(created, { establishedOn: "2020-05-31" }))?.code).toBe("OLDER_THAN_PARENT");
    expect(await below(created, { establishedOn: "2020-06-01" })).toBeNull();
    const merged = await made({});
    await register.event("MERGE", [await made({}), await made({})], [merged], { effectiveOn: "2025-03-01" });
    expect(await below(merged, { establishedOn: "1990-01-01" })).toBeNull();
  });
});
