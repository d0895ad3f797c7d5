import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { making } from "../testing/making.js";

let graph: TestGraph;
let make: ReturnType<typeof making>;
let provinceId: string;
let department: string;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  make = making(graph);
  provinceId = await make.province("cao-bang", "Cao Bằng");
  department = await make.department("cao-bang-skhcn", "Sở Khoa học và Công nghệ", provinceId);
});
afterAll(() => graph.close());

const create = `mutation ($input: CreateEmulationCouncilInput!) {
  createEmulationCouncil(input: $input) { emulationCouncil { id } userErrors { code message field } }
}`;

describe("a council", () => {
  it("is found by all spellings of its name", async () => {
    const standingOrganizationId = await make.department("cao-bang-btdkt", "Ban Thi đua - Khen thưởng", provinceId);
    const id = await make.council({
      code: "cao-bang-skhcn-hoi-dong",
      level: "DEPARTMENT",
      name: "Hội đồng Thi đua, khen thưởng Sở",
      otherNames: ["Hội đồng Thi đua - Khen thưởng Sở Khoa học và Công nghệ", "Hội đồng Thi đua, khen thưởng Sở"],
      organizationId: department,
      standingOrganizationId,
    });
    for (const search of [
      "Hội đồng Thi đua, khen thưởng Sở",
      "Hội đồng Thi đua - Khen thưởng Sở",
      "hoi dong thi dua khen thuong so khoa hoc",
      "thi đua khen thưởng Cao Bằng",
    ]) {
      const { emulationCouncils } = await graph.data(
        "query ($search: String) { emulationCouncils(search: $search) { nodes { id } } }",
        { search },
      );
      expect([search, emulationCouncils.nodes]).toEqual([search, [{ id }]]);
    }
    const { emulationCouncilByCode } = await graph.data(
      `{ emulationCouncilByCode(code: "cao-bang-skhcn-hoi-dong") { id otherNames province { name } standingOrganization { name } organization { emulationCouncils { nodes { code } } } } }`,
    );
    expect(emulationCouncilByCode).toEqual({
      id,
      otherNames: ["Hội đồng Thi đua - Khen thưởng Sở Khoa học và Công nghệ"],
      province: { name: "Cao Bằng" },
      standingOrganization: { name: "Ban Thi đua - Khen thưởng" },
      organization: { emulationCouncils: { nodes: [{ code: "cao-bang-skhcn-hoi-dong" }] } },
    });
  });

  it("is found by its level, also if only its province is known", async () => {
    for (const level of ["PROVINCE", "DISTRICT", "UNIT"]) {
      await make.council({
        code: `hoi-dong-${level}`,
        level,
        name: "Hội đồng Thi đua - Khen thưởng các cấp",
        provinceId,
      });
    }
    const { emulationCouncils } = await graph.data(
      `query ($province: ID!) { emulationCouncils(filter: { level: { in: [PROVINCE, UNIT] }, province: { eq: $province } }, orderBy: [{ field: CODE }]) { nodes { level organization { id } province { name } } } }`,
      { province: provinceId },
    );
    expect(emulationCouncils.nodes).toEqual([
      { level: "PROVINCE", organization: null, province: { name: "Cao Bằng" } },
      { level: "UNIT", organization: null, province: { name: "Cao Bằng" } },
    ]);
  });

  it("has no field for its members", () => {
    const type = graph.schema.getType("EmulationCouncil") as unknown as { getFields(): object };
    expect(Object.keys(type.getFields()).filter((name) => /member|composition/i.test(name))).toEqual([]);
  });
});

describe("a council that breaks a rule", () => {
  it("is refused in Vietnamese and in English, and nothing is written", async () => {
    const elsewhere = await make.province("lang-son", "Lạng Sơn");
    await make.council({ code: "da-co", level: "CENTRAL", name: "Hội đồng Thi đua - Khen thưởng Trung ương" });
    const count = "{ emulationCouncils { totalCount } }";
    const before = await graph.data(count);
    const council = { code: "moi", level: "UNIT", name: "Hội đồng", organizationId: department };
    const cases: [object, string, string, string, string[]][] = [
      [
        { ...council, organizationId: null },
        "COUNCIL_WITHOUT_PLACE",
        "Hội đồng dưới cấp trung ương phải thuộc một tổ chức hoặc một tỉnh",
        "A council below the central level must belong to an organization or a province",
        ["organizationId"],
      ],
      [
        { ...council, provinceId: elsewhere },
        "COUNCIL_IN_OTHER_PROVINCE",
        "Tổ chức của hội đồng thuộc tỉnh khác",
        "The council's organization is in another province",
        ["provinceId"],
      ],
      [
        { ...council, code: "da-co" },
        "DUPLICATE_CODE",
        "Mã “da-co” đã có",
        'The code "da-co" exists already',
        ["code"],
      ],
      [
        { ...council, otherNames: ["Tên", ""] },
        "REQUIRED",
        "Thiếu giá trị bắt buộc",
        "A required value is missing",
        ["otherNames", "1"],
      ],
    ];
    for (const [input, code, vietnamese, english, field] of cases) {
      expect((await graph.data(create, { input })).createEmulationCouncil).toEqual({
        emulationCouncil: null,
        userErrors: [{ code, message: vietnamese, field }],
      });
      const answer = await graph.execute(create, { input }, "EN");
      expect(answer.data?.createEmulationCouncil.userErrors).toEqual([{ code, message: english, field }]);
    }
    expect(await graph.data(count)).toEqual(before);
  });
});
