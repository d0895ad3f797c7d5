import { idOf, loadSeed } from "@thidua/kit/serve/seed";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { organizationsSeed } from "./organizations-seed.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  await loadSeed(organizationsSeed, graph.database);
});
afterAll(() => graph.close());

describe("the facts of the articles about persons, blocs and councils", () => {
  it("are loaded once: loading them again changes nothing", async () => {
    expect(await loadSeed(organizationsSeed, graph.database)).toEqual({ created: 0, existing: 73 });
  });

  it("A3-06: the director on 8 September 2017", async () => {
    const { organizationByCode } = await graph.data(
      `{ organizationByCode(code: "cao-bang-skhcn-old") { head(asOf: "2017-09-08") { role person { id fullName } } } }`,
    );
    const person = { id: idOf("person", "hoang-giang"), fullName: "Hoàng Giang" };
    expect(organizationByCode.head).toEqual({ role: "DIRECTOR", person });
  });

  it("A1-04, A1-19: a director and emulation officers without names, and councils of the units", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "bac-lieu-stttt-1") {
      head { role }
      headThen: head(asOf: "2018-01-24") { role isAttestedOnly person { id } }
      appointments(filter: { role: { eq: EMULATION_OFFICER } }) { nodes { person { id } } }
      emulationCouncils(filter: { level: { eq: UNIT } }) { nodes { name } }
    } }`);
    expect(organizationByCode).toEqual({
      head: null,
      headThen: { role: "DIRECTOR", isAttestedOnly: true, person: null },
      appointments: { nodes: [{ person: null }] },
      emulationCouncils: { nodes: [{ name: "Hội đồng Thi đua - Khen thưởng các đơn vị" }] },
    });
  });

  it("A2-14: councils at all levels of the province", async () => {
    const { emulationCouncils } = await graph.data(
      `query ($province: ID!) { emulationCouncils(search: "các cấp", filter: { province: { eq: $province } }) { nodes { level } } }`,
      { province: idOf("province", "bac-kan") },
    );
    expect(emulationCouncils.nodes.map(({ level }: { level: string }) => level).sort()).toEqual([
      "COMMUNE",
      "DEPARTMENT",
      "DISTRICT",
      "PROVINCE",
      "UNIT",
    ]);
  });

  it("A2-15 to A2-17: clusters with rules and steps, and blocs with parts", async () => {
    const { emulationBlocs } = await graph.data(
      `query ($organization: ID!) { emulationBlocs(filter: { organization: { id: $organization } }, orderBy: [{ field: CODE }]) {
        nodes { kind code steps memberCount quotas certainty rules { versionNumber } nestedBlocs(orderBy: [{ field: CODE }]) { nodes { code } } } } }`,
      { organization: idOf("organization", "bac-kan-ubnd") },
    );
    expect(emulationBlocs.nodes).toMatchObject([
      { kind: "CLUSTER", steps: ["ASSESSMENT", "PEER_REVIEW", "ENDORSEMENT"], rules: [{ versionNumber: 1 }] },
      {
        kind: "BLOC",
        rules: [{ versionNumber: 1 }],
        nestedBlocs: { nodes: [{ code: "bac-kan-khoi-don-vi-truc-thuoc" }, { code: "bac-kan-khoi-van-hoa-xa-hoi" }] },
      },
      { kind: "BLOC", memberCount: null },
      { memberCount: 10, quotas: "1 cờ thi đua và 3 bằng khen của UBND tỉnh", certainty: "SECONDARY" },
    ]);
  });

  it("A3-10, A3-12, A3-19: blocs of the department, and one council that all spellings find", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "cao-bang-skhcn-old") {
      emulationBlocs { nodes { name steps } } emulationCouncils { nodes { id level } } } }`);
    expect(organizationByCode).toEqual({
      emulationBlocs: { nodes: [{ name: "Các Khối Thi đua trực thuộc Sở KH&CN", steps: ["PEER_REVIEW"] }] },
      emulationCouncils: { nodes: [{ id: idOf("council", "cao-bang-skhcn-hoi-dong"), level: "DEPARTMENT" }] },
    });
    for (const search of [
      "Hội đồng Thi đua, khen thưởng Sở",
      "Hội đồng Thi đua - Khen thưởng Sở",
      "thi dua khen thuong so",
    ]) {
      const answer = await graph.data(
        "query ($search: String) { emulationCouncils(search: $search) { nodes { code } } }",
        { search },
      );
      expect([search, answer.emulationCouncils.nodes]).toEqual([search, [{ code: "cao-bang-skhcn-hoi-dong" }]]);
    }
  });
});
