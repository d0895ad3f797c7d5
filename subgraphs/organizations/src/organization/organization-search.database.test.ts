import { collectStatements } from "@thidua/kit/model/database";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { OrganizationLabelService } from "../display-name/organization-label.service.js";
import { type Register, registerOf } from "../testing/register.js";
import { Organization } from "./organization.js";

let graph: TestGraph;
let register: Register;
const ids: Record<string, string> = {};

beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  ids.province = await register.province({ code: "lang-son", name: "Lạng Sơn" });
  const department = (name: string) => ({
    kind: "DEPARTMENT",
    level: "PROVINCE",
    provinceId: ids.province,
    names: [{ fullName: name }],
  });
  const office = (parentId: string) => ({
    kind: "DIVISION",
    level: "UNIT",
    provinceId: ids.province,
    parentId,
    names: [{ fullName: "Văn phòng" }],
  });
  ids.science = await register.organization("skhcn", department("Sở Khoa học và Công nghệ"));
  ids.home = await register.organization("snv", department("Sở Nội vụ"));
  ids.scienceOffice = await register.organization("skhcn-vp", office(ids.science));
  ids.homeOffice = await register.organization("snv-vp", office(ids.home));
});
afterAll(() => graph.close());

const found = async (search: string) =>
  (
    await graph.data(
      "query ($search: String) { organizations(search: $search) { edges { searchMatch node { code displayName version } } } }",
      { search },
    )
  ).organizations.edges;

describe("the search for organizations", () => {
  it("finds an organization by the names of those above it", async () => {
    expect(await found("văn phòng sở nội vụ")).toMatchObject([{ node: { code: "snv-vp", version: 1 } }]);
    expect(await found("van phong so khcn lang son")).toMatchObject([{ node: { code: "skhcn-vp" } }]);
    expect(await found("văn phòng")).toHaveLength(2);
  });

  it("keeps what an organization in memory knows as it is stored", async () => {
    const em = graph.database.fork();
    const organization = await em.findOneOrFail(Organization, { code: "snv-vp" });
    const { searchText } = organization;
    await em.execute(`delete from "organizations"."organization_label"`);
    await em.execute(`update "organizations"."organization" set "search_label" = null, "search_text" = ''`);
    await new OrganizationLabelService(em).refresh([organization.id]);
    expect(organization).toMatchObject({ searchLabel: "Văn phòng – Sở Nội vụ tỉnh Lạng Sơn", searchText });
    expect((await collectStatements(() => em.flush())).statements).toEqual([]);
    await new OrganizationLabelService(graph.database.fork()).refresh([ids.science!, ids.home!]);
  });

  it("finds each by its display name, as an exact match", async () => {
    const { organizations: all } = await graph.data("{ organizations { nodes { code displayName } } }");
    expect(all.nodes).toHaveLength(4);
    for (const { code, displayName } of all.nodes)
      expect((await found(displayName))[0]).toMatchObject({ searchMatch: "EXACT", node: { code } });
  });

  it("follows another name of those above, though nothing else of the organization changes", async () => {
    expect(
      await register.refusal("addOrganizationName", {
        organizationId: ids.home,
        fullName: "Sở Nội chính",
        validFrom: "2026-01-01",
      }),
    ).toBeNull();
    expect(await found("văn phòng sở nội chính")).toMatchObject([{ node: { code: "snv-vp", version: 1 } }]);
    expect(await found("văn phòng sở nội vụ")).toEqual([]);
  });
});
