import { expect } from "vitest";
import type { SeededGraph } from "../seeded-graph.js";
import type { FactCheck } from "./fact-check.js";

/**
 * Makes a cluster of its own and adopts its rules twice, as the plan orders: drafted first, then amended with new criteria and
 * a new procedure. Article 2 itself gives neither text nor number. Gives the code of the cluster.
 */
async function amendedCluster(graph: SeededGraph, code: string): Promise<string> {
  const { organizationByCode } = await graph.data(`{ organizationByCode(code: "thai-nguyen-ubnd-old") { id } }`);
  const { createEmulationBloc } = await graph.data(
    `mutation ($input: CreateEmulationBlocInput!) {
      createEmulationBloc(input: $input) { userErrors { code } emulationBloc { id } } }`,
    { input: { code, kind: "CLUSTER", name: "Cụm thi đua số 1", organizationId: organizationByCode.id } },
    graph.administrator,
  );
  expect(createEmulationBloc.userErrors).toEqual([]);
  const blocId = createEmulationBloc.emulationBloc.id;
  for (const version of [
    { validFrom: "2022-02-01", text: "Quy chế hoạt động", criteria: [{ name: "Kinh tế" }], steps: ["PEER_REVIEW"] },
    {
      validFrom: "2023-02-01",
      text: "Quy chế hoạt động (sửa đổi, bổ sung)",
      criteria: [
        { name: "Kinh tế - xã hội", maximumPoints: 60 },
        { name: "Công tác thi đua, khen thưởng", maximumPoints: 40 },
      ],
      steps: ["ASSESSMENT", "PEER_REVIEW", "ENDORSEMENT"],
    },
  ]) {
    const { adoptBlocRules } = await graph.data(
      "mutation ($input: AdoptBlocRulesInput!) { adoptBlocRules(input: $input) { userErrors { code } rules { versionNumber } } }",
      { input: { blocId, ...version } },
      graph.administrator,
    );
    expect(adoptBlocRules.userErrors).toEqual([]);
  }
  return code;
}

/** The facts of article 2 about subjects, councils, clusters and blocs, and what the page leaves out. */
export const article2Blocs: FactCheck[] = [
  {
    facts: ["A2-13"],
    query: `{ commendationPolicies(filter: {
      initiativeKind: { has: SCIENTIFIC_DISCOVERY }, priorityGroup: { has: FARMER } }) { nodes {
      statement priorityGroups initiativeKinds emulationPlan { year organization { code } } } } }`,
    verify({ commendationPolicies: { nodes } }) {
      expect(nodes).toHaveLength(1);
      expect(nodes[0]).toMatchObject({
        priorityGroups: ["WORKER", "FARMER", "CIVIL_SERVANT", "EMPLOYEE"],
        initiativeKinds: ["SCIENTIFIC_DISCOVERY", "INVENTION", "INITIATIVE"],
        emulationPlan: { year: 2023, organization: { code: "bac-kan-ubnd" } },
      });
      expect(nodes[0].statement).toContain("những việc làm tốt góp phần giải quyết các vấn đề bức xúc");
      expect(nodes[0].statement).toMatch(/phục vụ người dân, doanh nghiệp$/);
    },
  },
  {
    facts: ["A2-14"],
    query: `{
      all: emulationCouncils(search: "Hội đồng Thi đua - Khen thưởng các cấp") {
        nodes { level province { name } organization { code province { name } } } }
      province: emulationCouncils(search: "các cấp", filter: { level: { eq: PROVINCE } }) { nodes { code name } }
      emulationPlans(filter: { year: { eq: 2023 } }) { nodes { contents(kind: TASK) { text sources { fact } } } }
    }`,
    verify({ all, province, emulationPlans }) {
      interface Council {
        level: string;
        province: { name: string } | null;
        organization: { province: { name: string } } | null;
      }
      const councils = all.nodes as Council[];
      expect(councils.map(({ level }) => level).sort()).toEqual([
        "COMMUNE",
        "DEPARTMENT",
        "DISTRICT",
        "PROVINCE",
        "UNIT",
      ]);
      for (const council of councils)
        expect((council.province ?? council.organization?.province)?.name).toBe("Bắc Kạn");
      expect(province.nodes).toEqual([{ code: "bac-kan-hoi-dong-tinh", name: "Hội đồng Thi đua - Khen thưởng tỉnh" }]);
      const task = emulationPlans.nodes[0].contents.find(({ sources }: { sources: { fact: string }[] }) =>
        sources.some(({ fact }) => fact === "A2-14"),
      );
      expect(task.text).toMatch(/^Hội đồng Thi đua - Khen thưởng các cấp tham mưu/);
      expect(task.text).toContain("trách nhiệm của người đứng đầu");
      expect(task.text).toContain("chỉ đạo, đôn đốc, kiểm tra");
    },
  },
  {
    facts: ["A2-15"],
    query: `{ emulationBlocs(search: "các cụm thi đua") { nodes {
      code kind organization { code } rules { versionNumber text document { number } validFrom sources { fact } }
      rulesInForce(asOf: "2023-01-16") { versionNumber } } } }`,
    async verify({ emulationBlocs }, graph) {
      expect(emulationBlocs.nodes).toMatchObject([
        {
          code: "bac-kan-cum",
          kind: "CLUSTER",
          organization: { code: "bac-kan-ubnd" },
          rules: [
            {
              versionNumber: 1,
              text: "Quy chế hoạt động của các cụm, khối thi đua",
              document: null,
              validFrom: null,
              sources: [{ fact: "A2-15" }],
            },
          ],
          rulesInForce: null, // the source does not state since when
        },
      ]);
      const code = await amendedCluster(graph, "a2-15-cum");
      const { emulationBlocByCode } = await graph.data(
        `query ($code: String!) { emulationBlocByCode(code: $code) {
          rules { versionNumber validFrom text }
          before: rulesInForce(asOf: "2022-01-31") { versionNumber }
          drafted: rulesInForce(asOf: "2023-01-31") { versionNumber }
          amended: rulesInForce(asOf: "2023-02-01") { versionNumber } } }`,
        { code },
      );
      expect(emulationBlocByCode).toEqual({
        rules: [
          { versionNumber: 2, validFrom: "2023-02-01", text: "Quy chế hoạt động (sửa đổi, bổ sung)" },
          { versionNumber: 1, validFrom: "2022-02-01", text: "Quy chế hoạt động" },
        ],
        before: null,
        drafted: { versionNumber: 1 },
        amended: { versionNumber: 2 },
      });
    },
  },
  {
    facts: ["A2-16"],
    query: `{ organizationByCode(code: "bac-kan-ubnd") { emulationBlocs(orderBy: [{ field: CODE }]) { nodes {
      code kind parentBloc { code } nestedBlocs(orderBy: [{ field: CODE }]) { nodes {
        code kind name memberCount quotas certainty sources { fact } } } } } } }`,
    verify({ organizationByCode }) {
      const { nodes } = organizationByCode.emulationBlocs;
      expect(nodes.map(({ code, parentBloc }: { code: string; parentBloc: object }) => ({ code, parentBloc }))).toEqual(
        [
          { code: "bac-kan-cum", parentBloc: null },
          { code: "bac-kan-khoi", parentBloc: null },
          { code: "bac-kan-khoi-don-vi-truc-thuoc", parentBloc: { code: "bac-kan-khoi" } },
          { code: "bac-kan-khoi-van-hoa-xa-hoi", parentBloc: { code: "bac-kan-khoi" } },
        ],
      );
      expect(nodes[1].nestedBlocs.nodes).toMatchObject([
        {
          code: "bac-kan-khoi-don-vi-truc-thuoc",
          kind: "BLOC",
          name: "Khối thi đua đối với các đơn vị, tập thể trực thuộc",
          certainty: "STATED",
          sources: [{ fact: "A2-16" }],
        },
        {
          // Not of the article: from a page of the province, and marked so.
          code: "bac-kan-khoi-van-hoa-xa-hoi",
          memberCount: 10,
          quotas: "1 cờ thi đua và 3 bằng khen của UBND tỉnh",
          certainty: "SECONDARY",
        },
      ]);
    },
  },
  {
    facts: ["A2-17"],
    query: `{ organizationByCode(code: "bac-kan-ubnd") {
      emulationBlocs(filter: { kind: { eq: CLUSTER } }) { nodes { name steps criteria { name } sources { fact } } } } }`,
    async verify({ organizationByCode }, graph) {
      expect(organizationByCode.emulationBlocs.nodes).toEqual([
        {
          name: "Các cụm thi đua",
          steps: ["ASSESSMENT", "PEER_REVIEW", "ENDORSEMENT"],
          criteria: [], // to be renewed; the article gives none
          sources: [{ fact: "A2-15" }, { fact: "A2-17" }],
        },
      ]);
      const code = await amendedCluster(graph, "a2-17-cum");
      const { emulationBlocByCode } = await graph.data(
        `query ($code: String!) { emulationBlocByCode(code: $code) {
          steps criteria { name maximumPoints } rules { criteria { name } steps } } }`,
        { code },
      );
      expect(emulationBlocByCode).toMatchObject({
        steps: ["ASSESSMENT", "PEER_REVIEW", "ENDORSEMENT"],
        criteria: [
          { name: "Kinh tế - xã hội", maximumPoints: 60 },
          { name: "Công tác thi đua, khen thưởng", maximumPoints: 40 },
        ],
        rules: [
          { steps: ["ASSESSMENT", "PEER_REVIEW", "ENDORSEMENT"] },
          { criteria: [{ name: "Kinh tế" }], steps: ["PEER_REVIEW"] },
        ],
      });
    },
  },
  {
    facts: ["A2-18"],
    query: `{ newsArticles(search: "Thi đua khen thưởng năm 2023 Thanh Thuyên") {
      nodes { author authorRole isAuthorInitials bodyRaw bodyClean } } }`,
    verify({ newsArticles: { nodes } }) {
      expect(nodes).toHaveLength(1);
      const [{ bodyRaw, bodyClean, ...signed }] = nodes;
      expect(signed).toEqual({ author: "Thanh Thuyên", authorRole: "AUTHOR", isAuthorInitials: false });
      expect(bodyRaw).toContain("của các đơn vị./.");
      expect(bodyClean).toMatch(/của các đơn vị\.$/);
    },
  },
  {
    facts: ["A2-19"],
    query: `{ newsArticles(filter: { publishedOn: { eq: "2023-01-17" } }) { nodes {
      viewCount publishedAt category bodyRaw
      portal { hitCounter visitStatistics { total } }
      organization { province { name } provinceCertainty provinceSources { url } }
      plan { contents { text } campaigns { nodes { criteria { amount } } } } } } }`,
    verify({ newsArticles: { nodes } }) {
      expect(nodes).toHaveLength(1);
      const [{ bodyRaw, plan, organization, ...absent }] = nodes;
      expect(absent).toEqual({
        viewCount: null,
        publishedAt: null,
        category: null,
        portal: { hitCounter: null, visitStatistics: null },
      });
      // The page names no province; the one that is stored is second-hand and says where it is from.
      expect(bodyRaw).not.toContain("Bắc Kạn");
      expect(organization).toMatchObject({ province: { name: "Bắc Kạn" }, provinceCertainty: "SECONDARY" });
      expect(organization.provinceSources.length).toBeGreaterThan(0);
      for (const { url } of organization.provinceSources) expect(url).toMatch(/^https:/);
      // No amount of money.
      expect(bodyRaw).not.toMatch(/\d[\d.]* (đồng|triệu|tỷ)/);
      expect(plan.contents).toHaveLength(8);
      expect(plan.campaigns.nodes).toEqual([]);
    },
  },
];
