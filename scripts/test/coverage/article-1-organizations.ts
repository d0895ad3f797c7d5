import { expect } from "vitest";
import type { FactCheck } from "./fact-check.js";
import { each, only } from "./only.js";

const department = "Sở Thông tin và Truyền thông tỉnh Bạc Liêu (đến tháng 11/2018)";

/** The facts of article 1 about the department, its councils and the Party side. */
export const article1Organizations: FactCheck[] = [
  {
    facts: ["A1-04"],
    query: `{
      full: organizationsByName(name: "Sở Thông tin và Truyền thông", asOf: "2018-01-24") { nodes { displayName } }
      short: organizationsByName(name: "Sở TTTT", asOf: "2018-01-24") { nodes { displayName } }
      symbol: organizationsByName(name: "STTTT", asOf: "2018-01-24") { nodes {
        displayName kind certainty province { name } provinceCertainty
        name(asOf: "2018-01-24") shortName(asOf: "2018-01-24") symbolCode(asOf: "2018-01-24")
        head(asOf: "2018-01-24") { role attestedOn person { fullName } }
      } }
    }`,
    verify({ full, short, symbol }) {
      // Another province has a department of the same name: the display name distinguishes them.
      const both = [department, "Sở Thông tin và Truyền thông tỉnh Cao Bằng (đến 28/02/2025)"];
      expect(each(full, "displayName")).toEqual(both);
      expect(each(short, "displayName")).toEqual(both);
      expect(only(symbol)).toEqual({
        displayName: department,
        kind: "DEPARTMENT",
        certainty: "STATED",
        province: { name: "Bạc Liêu" },
        provinceCertainty: "STATED",
        name: "Sở Thông tin và Truyền thông",
        shortName: "Sở TTTT",
        symbolCode: "STTTT",
        head: { role: "DIRECTOR", attestedOn: "2018-01-24", person: null },
      });
    },
  },
  {
    facts: ["A1-04"],
    query: `{ provinceByCode(code: "bac-lieu") { id name } }`,
    async verify({ provinceByCode: { id, name } }, graph) {
      expect(name).toBe("Bạc Liêu");
      for (const known of ["Sở Thông tin và Truyền thông", "Sở TTTT", "STTTT"]) {
        const { organizationsByName } = await graph.data(
          `query ($name: String!, $province: ID!) {
            organizationsByName(name: $name, asOf: "2018-01-24", province: $province) { nodes { displayName symbolCode } }
          }`,
          { name: known, province: id },
        );
        expect(only(organizationsByName), known).toEqual({ displayName: department, symbolCode: "STTTT" });
      }
    },
  },
  {
    facts: ["A1-19"],
    query: `{ organizationsByName(name: "STTTT", asOf: "2018-01-24") { nodes {
      emulationCouncils(filter: { level: { eq: UNIT } }) { nodes { name level organization { displayName } } }
      appointments(filter: { role: { eq: EMULATION_OFFICER } }) { nodes { role person { fullName } attestedOn } }
    } } }`,
    verify({ organizationsByName }) {
      const { emulationCouncils, appointments } = only(organizationsByName);
      expect(only(emulationCouncils)).toEqual({
        name: "Hội đồng Thi đua - Khen thưởng các đơn vị",
        level: "UNIT",
        organization: { displayName: department },
      });
      expect(only(appointments)).toEqual({ role: "EMULATION_OFFICER", person: null, attestedOn: "2018-01-24" });
    },
  },
  {
    facts: ["A1-24"],
    query: `{
      organizations(filter: { kind: { eq: PARTY_COMMITTEE } }) { nodes { name displayName kind level province { name } } }
      # the other tone mark, "Uỷ"
      organizationsByName(name: "Tỉnh uỷ") { nodes { displayName kind } }
    }`,
    verify({ organizations, organizationsByName }) {
      expect(organizations.nodes).toContainEqual({
        name: "Tỉnh ủy",
        displayName: "Tỉnh ủy Bạc Liêu",
        kind: "PARTY_COMMITTEE",
        level: "PROVINCE",
        province: { name: "Bạc Liêu" },
      });
      expect(new Set(each(organizations, "kind"))).toEqual(new Set(["PARTY_COMMITTEE"]));
      expect(organizationsByName.nodes).toEqual([{ displayName: "Tỉnh ủy Bạc Liêu", kind: "PARTY_COMMITTEE" }]);
    },
  },
];
