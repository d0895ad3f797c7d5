import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
const ids: Record<string, string> = {};

beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  ids.bacLieu = await register.province({ code: "bac-lieu", name: "Bạc Liêu", validTo: "2025-07-01" });
  ids.caoBang = await register.province({ code: "cao-bang", name: "Cao Bằng" });
  ids.committee = await register.organization("ubnd", {
    kind: "PEOPLES_COMMITTEE",
    provinceId: ids.bacLieu,
    names: [{ fullName: "Ủy ban nhân dân tỉnh Bạc Liêu", shortName: "UBND tỉnh", symbolCode: "UBND" }],
  });
  const media = { fullName: "Sở Thông tin và Truyền thông", shortName: "Sở TTTT", symbolCode: "STTTT" };
  ids.first = await register.organization("stttt-1", {
    provinceId: ids.bacLieu,
    parentId: ids.committee,
    names: [media],
  });
  ids.second = await register.organization("stttt-2", {
    provinceId: ids.bacLieu,
    parentId: ids.committee,
    names: [media],
  });
  ids.other = await register.organization("cao-bang-stttt", { provinceId: ids.caoBang, names: [media] });
  ids.culture = await register.organization("svhttttdl", {
    provinceId: ids.bacLieu,
    names: [{ fullName: "Sở Văn hóa, Thông tin, Thể thao và Du lịch" }],
  });
  ids.sister = await register.organization("svhttdl", { provinceId: ids.bacLieu });
  await register.event("RENAME", [ids.first], [ids.culture], {
    effectiveOn: "2018-11-01",
    effectivePrecision: "MONTH",
  });
  await register.event("SPLIT", [ids.culture], [ids.second, ids.sister], { effectiveOn: "2023-03-15" });
});
afterAll(() => graph.close());

const codes = (list: { nodes: { code: string }[] }) => list.nodes.map(({ code }) => code).sort();

describe("an organization", () => {
  it.each(["Sở Thông tin và Truyền thông", "Sở TTTT", "STTTT", "sttTT bạc liêu", "so thong tin truyen thong Bac Lieu"])(
    "is found by “%s”",
    async (search) => {
      const { organizations: found } = await graph.data(
        "query ($search: String!, $province: ID!) { organizations(search: $search, filter: { province: { eq: $province }, kind: { eq: DEPARTMENT } }) { nodes { code } } }",
        { search, province: ids.bacLieu },
      );
      expect(codes(found)).toEqual(["stttt-1", "stttt-2"]);
    },
  );

  it("is not identified by its name, which others have at another time or in another province", async () => {
    const query = `query ($asOf: Date, $province: ID) {
      organizationsByName(name: "so tttt", asOf: $asOf, province: $province) { nodes { code } } }`;
    const namedOn = async (asOf: string | null, province?: string) =>
      codes((await graph.data(query, { asOf, province })).organizationsByName);
    expect(await namedOn(null)).toEqual(["cao-bang-stttt", "stttt-1", "stttt-2"]);
    expect(await namedOn("2018-01-24", ids.bacLieu)).toEqual(["stttt-1"]);
    expect(await namedOn("2020-01-01", ids.bacLieu)).toEqual([]);
    expect(await namedOn("2023-03-15", ids.bacLieu)).toEqual(["stttt-2"]);
    // A part of a name does not match.
    expect(
      (await graph.data(`{ organizationsByName(name: "Thông tin") { totalCount } }`)).organizationsByName.totalCount,
    ).toBe(0);
  });

  it("remains the same organization with all its names when it is renamed", async () => {
    const id = await register.organization("ban-dan-toc", {
      names: [{ fullName: "Ban Dân tộc", symbolCode: "BDT", validFrom: "2004-01-01", validFromPrecision: "YEAR" }],
    });
    const rename = (input: object) => register.refusal("addOrganizationName", { organizationId: id, ...input });
    expect(await rename({ fullName: "Ban Dân tộc và Tôn giáo", validFrom: "2025-03-01" })).toBeNull();
    expect(await rename({ fullName: "Sở Dân tộc và Tôn giáo", validFrom: "2025-02-01" })).toMatchObject({
      code: "NAME_PERIODS_OVERLAP",
      field: ["validFrom"],
    });
    const answer = await graph.data(
      `query ($id: ID!) {
        organization(id: $id) {
          name in2010: name(asOf: "2010-01-01") before: name(asOf: "1990-01-01") symbolCode
          names { fullName validFrom validFromText validFromPrecision begins { text before } validTo ends { date } }
        }
        organizations(search: "BDT") { nodes { code name } }
        organizationsByName(name: "Ban Dân tộc", asOf: "2025-03-01") { totalCount }
      }`,
      { id },
    );
    expect(answer).toEqual({
      organization: {
        name: "Ban Dân tộc và Tôn giáo",
        in2010: "Ban Dân tộc",
        before: "Ban Dân tộc",
        symbolCode: null,
        names: [
          {
            fullName: "Ban Dân tộc",
            validFrom: null,
            validFromText: "2004",
            validFromPrecision: "YEAR",
            begins: { text: "2004", before: "2005-01-01" },
            validTo: "2025-03-01",
            ends: { date: "2025-03-01" },
          },
          {
            fullName: "Ban Dân tộc và Tôn giáo",
            validFrom: "2025-03-01",
            validFromText: "2025-03-01",
            validFromPrecision: "DAY",
            begins: { text: "2025-03-01", before: null },
            validTo: null,
            ends: null,
          },
        ],
      },
      organizations: { nodes: [{ code: "ban-dan-toc", name: "Ban Dân tộc và Tôn giáo" }] },
      organizationsByName: { totalCount: 0 },
    });
  });

  it("has names whose days are known in part: only what certainly overlaps is refused, and each possible day finds them", async () => {
    const yearOf = (field: string, year: number) => ({ [field]: `${year}-01-01`, [`${field}Precision`]: "YEAR" });
    const earlier = { fullName: "Chi cục Chè", ...yearOf("validFrom", 2004), validTo: "2019-03-01" };
    const id = await register.organization("chi-cuc-che", {
      names: [earlier, { fullName: "Chi cục Chè và Cà phê", ...yearOf("validFrom", 2019), ...yearOf("validTo", 2021) }],
    });
    const later = { names: [earlier, { fullName: "Chi cục Hồ tiêu", ...yearOf("validFrom", 2018) }] };
    expect(
      await register.refusal("createOrganization", { ...later, code: "x", kind: "DEPARTMENT", level: "PROVINCE" }),
    ).toMatchObject({
      code: "NAME_PERIODS_OVERLAP",
    });
    const { organization, ...found } = await graph.data(
      `query ($id: ID!) {
        organization(id: $id) { in2018: name(asOf: "2018-06-01") names { begins { text } ends { text after before } validTo validToText } }
        first: organizationsByName(name: "Chi cục Chè", asOf: "2019-02-28") { totalCount }
        possible: organizationsByName(name: "Chi cục Chè và Cà phê", asOf: "2021-06-01") { totalCount }
        ended: organizationsByName(name: "Chi cục Chè và Cà phê", asOf: "2022-01-01") { totalCount }
      }`,
      { id },
    );
    expect(organization).toEqual({
      in2018: "Chi cục Chè",
      names: [
        {
          begins: { text: "2004" },
          ends: { text: "2019-03-01", after: null, before: null },
          ...{ validTo: "2019-03-01", validToText: "2019-03-01" },
        },
        {
          begins: { text: "2019" },
          ends: { text: "2021", after: "2020-12-31", before: "2022-01-01" },
          ...{ validTo: null, validToText: "2021" },
        },
      ],
    });
    expect(found).toEqual({ first: { totalCount: 1 }, possible: { totalCount: 1 }, ended: { totalCount: 0 } });
  });

  it("is read with its province, its parent and its units in a fixed number of statements", async () => {
    const { data, statements } = await graph.recorded(
      `query ($id: ID!) { organization(id: $id) {
        displayName subordinateUnits { totalCount nodes { displayName parent { code } province { displayName } } } } }`,
      { id: ids.committee },
    );
    expect(data.organization).toMatchObject({
      displayName: "Ủy ban nhân dân tỉnh Bạc Liêu",
      subordinateUnits: {
        totalCount: 2,
        nodes: [
          {
            displayName: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu (đến tháng 11/2018)",
            parent: { code: "ubnd" },
            province: { displayName: "tỉnh Bạc Liêu (trước ngày 1/7/2025)" },
          },
          { displayName: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu" },
        ],
      },
    });
    expect(statements.length).toBeLessThanOrEqual(7);
  });

  it("is found by a day on which it exists", async () => {
    const { organizations: found } = await graph.data(
      `query ($province: ID!) { organizations(filter: { existsOn: "2020-01-01", kind: { eq: DEPARTMENT }, province: { eq: $province } }) { nodes { code } }
        gone: organizations(filter: { isDissolved: { eq: true } }) { nodes { code } } }`,
      { province: ids.bacLieu },
    );
    expect(codes(found)).toEqual(["svhttttdl"]);
  });

  it("needs a name, a free code, and an existing province and parent", async () => {
    const before = (await graph.data("{ organizations { totalCount } }")).organizations.totalCount;
    const input = { code: "x", kind: "DIVISION", level: "UNIT", names: [{ fullName: "Phòng" }] };
    const unknown = "01890000-0000-7000-8000-000000000000";
    const refusal = (more: object) => register.refusal("createOrganization", { ...input, ...more });
    expect(await refusal({ names: [] })).toMatchObject({
      code: "NAME_REQUIRED",
      message: "Tổ chức phải có ít nhất một tên",
    });
    expect(await refusal({ names: [{ fullName: " " }] })).toMatchObject({
      code: "REQUIRED",
      field: ["names", "0", "fullName"],
    });
    expect(await refusal({ code: "ubnd" })).toMatchObject({ code: "DUPLICATE_CODE", field: ["code"] });
    expect(await refusal({ provinceId: unknown })).toMatchObject({ code: "UNKNOWN_PROVINCE", field: ["provinceId"] });
    expect(await refusal({ parentId: unknown })).toMatchObject({ code: "UNKNOWN_ORGANIZATION", field: ["parentId"] });
    const english = await graph.execute(
      "mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id } userErrors { message } } }",
      { input: { ...input, names: [] } },
      "EN",
    );
    expect(english.data.createOrganization).toEqual({
      organization: null,
      userErrors: [{ message: "An organization must have at least one name" }],
    });
    const malformed = await graph.execute(
      "mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { userErrors { code } } }",
      {
        input: { ...input, parentId: "1" },
      },
    );
    expect(malformed.errors?.[0]).toMatchObject({ extensions: { code: "MALFORMED_ID" } });
    expect((await graph.data("{ organizations { totalCount } }")).organizations.totalCount).toBe(before);
  });

  it("is read with its names in two statements for two hundred references", async () => {
    const representations: object[] = [];
    for (let index = 0; index < 200; index += 1) {
      const id = await register.organization(`unit-${index}`);
      representations.push(index % 2 ? { __typename: "Organization", id } : { __typename: "Organization", id });
    }
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Organization { code name shortName symbolCode displayName isDissolved establishedOn } } }`;
    const { data, statements } = await graph.recorded(query, { representations });
    expect(data._entities).toHaveLength(200);
    expect(data._entities[199]).toMatchObject({ code: "unit-199", name: "unit-199", isDissolved: false });
    expect(statements.map((statement) => statement.replace(/in \(.*\)/, "in (…)"))).toMatchInlineSnapshot(`
      [
        "select "e".* from "organizations"."organization" as "e" where "e"."id" = any($1::uuid[])",
        "select "l"."organization_id" as "id", "l"."label", exists (select from "organizations"."organization_label" as "o"
                where "o"."label" = "l"."label" and "o"."organization_id" <> "l"."organization_id") as "shared"
              from "organizations"."organization_label" as "l" where "l"."organization_id" = any($1::uuid[])",
      ]
    `);
    const byCode = await graph.data(query, {
      representations: [
        { __typename: "Organization", code: "unit-7" },
        { __typename: "Organization", code: "none" },
      ],
    });
    expect(byCode._entities).toEqual([expect.objectContaining({ name: "unit-7" }), null]);
  });

  it("is not established at a minute or at a date of unknown precision", async () => {
    const before = (await graph.data("{ organizations { totalCount } }")).organizations.totalCount;
    for (const establishedPrecision of ["MINUTE", "UNKNOWN"]) {
      const input = { establishedOn: "2020-01-01", establishedPrecision };
      const code = `precision-${establishedPrecision.toLowerCase()}`;
      const names = [{ fullName: "Sở Nội vụ" }];
      expect(
        await register.refusal("createOrganization", { code, kind: "DEPARTMENT", level: "PROVINCE", names, ...input }),
      ).toMatchObject({ code: "UNSUITABLE_DATE_PRECISION", field: ["establishedOn"] });
    }
    expect((await graph.data("{ organizations { totalCount } }")).organizations.totalCount).toBe(before);
  });
});
