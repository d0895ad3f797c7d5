import { loadSeed } from "@thidua/kit/serve/seed";
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

describe("the organizations of the five articles", () => {
  it("are loaded once: loading them again changes nothing", async () => {
    const report = await loadSeed(organizationsSeed, graph.database);
    expect(report.created).toBe(0);
    expect(report.existing).toBeGreaterThan(60);
  });

  it("Sở TTTT Bạc Liêu is found by all its names, and has a director without a name", async () => {
    for (const name of ["Sở Thông tin và Truyền thông", "Sở TTTT", "STTTT"]) {
      const { organizationsByName } = await graph.data(
        `query ($name: String!) { organizationsByName(name: $name, asOf: "2018-01-24") { nodes { code province { name } } } }`,
        { name },
      );
      const found = organizationsByName.nodes.filter(
        ({ province }: { province: { name: string } }) => province.name === "Bạc Liêu",
      );
      expect(found).toEqual([{ code: "bac-lieu-stttt-1", province: { name: "Bạc Liêu" } }]);
    }
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "bac-lieu-stttt-1") {
      head(asOf: "2018-01-24") { role person { fullName } } certainty provinceCertainty sources { fact } } }`);
    expect(organizationByCode).toEqual({
      head: { role: "DIRECTOR", person: null },
      certainty: "STATED",
      provinceCertainty: "STATED",
      sources: [{ fact: "A1-04" }],
    });
  });

  it("Sở TTTT Bạc Liêu has five events, and two current successors after the split", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "bac-lieu-stttt-1") {
      lineage { kind effectiveText certainty from { code } to { code } }
      currentSuccessor { code } currentSuccessors(asOf: "2026-01-01") { displayName } } }`);
    const row = ({ kind, effectiveText, certainty }: Record<string, string>) => [kind, effectiveText, certainty];
    expect(organizationByCode.lineage.map(row)).toEqual([
      ["CREATE", null, "STATED"],
      ["MERGE", "2018-11", "SECONDARY"],
      ["SPLIT", "2023-03-15", "SECONDARY"],
      ["MERGE", "2025-03-01", "SECONDARY"],
      ["MERGE", "2025-07-01", "SECONDARY"],
    ]);
    expect(organizationByCode.currentSuccessor).toBeNull();
    expect(organizationByCode.currentSuccessors.map(({ displayName }: { displayName: string }) => displayName)).toEqual(
      ["Sở Khoa học và Công nghệ tỉnh Cà Mau", "Sở Văn hóa, Thể thao và Du lịch tỉnh Bạc Liêu"],
    );
  });

  it("no two organizations share a display name", async () => {
    const { organizations: all } = await graph.data(
      "{ organizations(first: 200) { totalCount nodes { displayName } } }",
    );
    const names = all.nodes.map(({ displayName }: { displayName: string }) => displayName);
    expect(names).toHaveLength(all.totalCount);
    expect(names.toSorted()).toEqual([...new Set(names)].sort());
    // What is known of each distinguishes it: none needs its code.
    expect(names.filter((name: string) => name.includes("(mã "))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining([
        "Sở Khoa học và Công nghệ tỉnh Bạc Liêu (đến 28/02/2025)",
        "Sở Khoa học và Công nghệ tỉnh Bạc Liêu (đến 30/06/2025)",
        "Công đoàn Sở Khoa học và Công nghệ tỉnh Lạng Sơn",
        "Ban Thi đua - Khen thưởng – Sở Nội vụ tỉnh Cao Bằng (đến năm 2025)",
        "Sở Nội vụ tỉnh Cao Bằng",
      ]),
    );
  });

  it("nine events are recorded, those inferred from national patterns as UNVERIFIED", async () => {
    const { lineageEvents } = await graph.data(
      "{ lineageEvents { totalCount nodes { certainty effectiveOn effectiveYear effectiveText from { code } to { code } legalBasis { document { number symbol } } } } }",
    );
    expect(lineageEvents.totalCount).toBe(9);
    const unverified = lineageEvents.nodes.filter(({ certainty }: { certainty: string }) => certainty === "UNVERIFIED");
    expect(unverified).toMatchObject([
      { effectiveOn: null, effectiveYear: 2025, effectiveText: "2025", to: [{ code: "cao-bang-snv" }] },
      { effectiveOn: "2025-03-01", to: [{ code: "cao-bang-skhcn" }] },
    ]);
    const merged = lineageEvents.nodes.find(({ to }: { to: { code: string }[] }) => to[0]?.code === "thai-nguyen-ubnd");
    expect(merged.legalBasis.document).toEqual({ number: 202, symbol: "QH15" });
  });

  it("the province of article 0 is displayed as unverified, with the present province", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "bac-lieu-thanh-tra") {
      name displayName provinceCertainty provinceSources { url } province { displayName(asOf: "2026-01-01") currentProvince { code officialCode(asOf: "2026-01-01") } }
      currentSuccessor(asOf: "2026-01-01") { code } } }`);
    expect(organizationByCode).toMatchObject({
      name: "Thanh tra tỉnh",
      displayName: "Thanh tra tỉnh Bạc Liêu (tỉnh chưa kiểm chứng) (đến 30/06/2025)",
      provinceCertainty: "UNVERIFIED",
      province: {
        displayName: "tỉnh Bạc Liêu (nay thuộc tỉnh Cà Mau)",
        currentProvince: { code: "ca-mau", officialCode: "96" },
      },
      currentSuccessor: { code: "ca-mau-thanh-tra" },
    });
    expect(organizationByCode.provinceSources[0].url).toContain("infonet.vn");
  });

  it("Hoàng Giang was director of Sở KH&CN Cao Bằng on the day of the conference", async () => {
    const { organizationByCode } = await graph.data(`{ organizationByCode(code: "cao-bang-skhcn-old") {
      head(asOf: "2017-09-08") { role person { fullName } } } }`);
    expect(organizationByCode.head).toEqual({ role: "DIRECTOR", person: { fullName: "Hoàng Giang" } });
  });

  it("the two identifiers of the sources are loaded, and no other", async () => {
    const { organizations: holders } = await graph.data(
      "{ organizations(first: 200) { nodes { code identifiers { value certainty validFrom validTo } } } }",
    );
    const held = holders.nodes.filter(({ identifiers }: { identifiers: object[] }) => identifiers.length > 0);
    expect(held.map(({ code }: { code: string }) => code).sort()).toEqual([
      "lang-son-ubnd",
      "thai-nguyen-ubnd",
      "thai-nguyen-ubnd-old",
    ]);
    for (const { identifiers } of held) expect(identifiers[0].certainty).toBe("SECONDARY");
  });
});
