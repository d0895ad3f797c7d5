import { awards, awardsSeed } from "@thidua/awards";
import { idOf, type LoadReport, loadSeed } from "@thidua/kit/serve/seed";
import type { TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraphToSeed } from "./open-graph-to-seed.js";

let graph: TestGraph;
let first: LoadReport;
const load = () => loadSeed(awardsSeed, graph.database);
beforeAll(async () => {
  graph = await openGraphToSeed(awards);
  first = await load();
});
afterAll(() => graph.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape of the query
const formsOn = async (asOf: string): Promise<any[]> => {
  const query = `query ($asOf: Date) { awardForms(first: 200, filter: { asOf: $asOf }) { nodes { key code certainty label level validTo conditions { certainty } } } }`;
  return (await graph.data(query, { asOf })).awardForms.nodes;
};

describe("the catalogs of the law", () => {
  it("are loaded once: loading again changes nothing", async () => {
    const { created, existing } = await load();
    expect({ created, existing }).toEqual({ created: 0, existing: first.created });
  });

  it("hold fifteen titles and ten forms, with the ten orders, on a day of 2025", async () => {
    const forms = await formsOn("2025-08-01");
    expect(forms).toHaveLength(15 + 10 + 10);
    expect(forms.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "CSTĐTQ",
        "CSTĐT",
        "CSTĐCS",
        "LĐTT",
        "CSTT",
        "CTĐCP",
        "CTĐT",
        "TTLĐXS",
        "ĐVQT",
        "TTLĐTT",
        "ĐVTT",
        "XPĐKTB",
        "TTDPVH",
        "GĐVH",
        "CTĐQK",
        "HC",
        "HCH",
        "DHVDNN",
        "GTHCM",
        "GTNN",
        "KNC",
        "BKTTg",
        "BKT",
        "BKQK",
        "GK",
      ]),
    );
  });

  it("change their certainty on 2026-10-01, when the Law is amended by a text that was not read", async () => {
    const [last, next] = [await formsOn("2026-09-30"), await formsOn("2026-10-01")];
    expect(next.map(({ key }) => key)).toEqual(last.map(({ key }) => key));
    expect(new Set(last.map(({ certainty }) => certainty))).toEqual(new Set(["STATED", "SECONDARY", "UNVERIFIED"]));
    for (const form of next) {
      expect(
        [form.certainty, ...form.conditions.map(({ certainty }: { certainty: string }) => certainty)],
        form.key,
      ).not.toContain("STATED");
      expect(form.certainty).toBe("UNVERIFIED");
    }
    expect(last.every(({ validTo }) => validTo === "2026-10-01")).toBe(true);
  });

  it("say what was known before the decree of 2025, and nothing of the time before the Law", async () => {
    const forms = await formsOn("2024-06-01");
    const of = (key: string) => forms.find((form) => form.key === key);
    expect(of("PRIME_MINISTER_MERIT_CERTIFICATE")).toMatchObject({ certainty: "SECONDARY", conditions: [] });
    expect(of("EXEMPLARY_COMMUNE")).toMatchObject({ label: "Xã, phường, thị trấn tiêu biểu" });
    expect(of("CULTURAL_NEIGHBORHOOD")).toMatchObject({ level: "DISTRICT" });
    expect((await formsOn("2025-07-01")).find(({ key }) => key === "CULTURAL_NEIGHBORHOOD")).toMatchObject({
      level: null,
    });
    expect(await formsOn("2019-08-29")).toEqual([]);
  });

  it("name the document and the provision of each basis", async () => {
    const { awardFormByCode } = await graph.data(`{ awardFormByCode(code: "cstdcs", asOf: "2024-06-01") {
      code certainty legalBasis { text provision document { number year symbol certainty } } decidedBy conditions { text(locale: EN) } variants { code }
    } }`);
    expect(awardFormByCode).toMatchObject({
      code: "CSTĐCS",
      certainty: "STATED",
      legalBasis: [
        { text: "Đ.23 Luật 06/2022/QH15", provision: "Đ.23", document: { number: 6, year: 2022, symbol: "QH15" } },
        { provision: "Đ.80" },
      ],
    });
  });

  it("have ten orders under one form, five of them in three classes", async () => {
    const { awardFormByCode } = await graph.data(
      `{ awardFormByCode(code: "HC", asOf: "2025-08-01") { variants { label grades variantOf { code } } } }`,
    );
    expect(awardFormByCode.variants.map(({ label }: { label: string }) => label)).toEqual(
      [
        "Sao vàng",
        "Hồ Chí Minh",
        "Độc lập",
        "Quân công",
        "Lao động",
        "Bảo vệ Tổ quốc",
        "Chiến công",
        "Đại đoàn kết dân tộc",
        "Dũng cảm",
        "Hữu nghị",
      ].map((name) => `Huân chương ${name}`),
    );
    expect(awardFormByCode.variants.filter(({ grades }: { grades: number[] }) => grades.length === 3)).toHaveLength(5);
  });

  it("map six types of commendation to seven categories of the statistics, resistance merit being none of them", async () => {
    const { commendationTypes, statisticsCategories } = await graph.data(`{
      commendationTypes(filter: { asOf: "2025-08-01" }) { nodes { code meaningCertainty statisticsMappings { certainty category { code } } } }
      statisticsCategories { nodes { code mappings { commendationType(asOf: "2025-08-01") { code } } } }
    }`);
    expect(
      commendationTypes.nodes.map(
        (node: { code: string; meaningCertainty: string; statisticsMappings: { category: { code: string } }[] }) => [
          node.code,
          node.meaningCertainty,
          node.statisticsMappings[0]!.category.code,
        ],
      ),
    ).toEqual([
      ["MERIT", "UNVERIFIED", "REGULAR"],
      ["AD_HOC", "STATED", "AD_HOC"],
      ["CAMPAIGN", "UNVERIFIED", "THEMATIC"],
      ["CAREER_CONTRIBUTION", "UNVERIFIED", "CONTRIBUTION"],
      ["SERVICE_TENURE", "UNVERIFIED", "TENURE"],
      ["EXTERNAL_RELATIONS", "UNVERIFIED", "EXTERNAL_RELATIONS"],
    ]);
    expect(statisticsCategories.nodes).toHaveLength(7);
    expect(statisticsCategories.nodes.at(-1)).toEqual({ code: "RESISTANCE_WAR", mappings: [] });
  });

  it("leave the gap of the district level open", async () => {
    const ask = `query ($code: String!, $level: AwardLevel, $asOf: Date!) { awardAuthorityAnswer(code: $code, level: $level, asOf: $asOf) { verdict reason(locale: EN) authorities { deciderKey } } }`;
    const answer = async (code: string, level: string | null, asOf: string) =>
      (await graph.data(ask, { code, level, asOf })).awardAuthorityAnswer;
    expect(await answer("TTDPVH", null, "2025-06-30")).toMatchObject({
      verdict: "AUTHORIZED",
      authorities: [{ deciderKey: "district-chairperson" }],
    });
    expect(await answer("TTDPVH", null, "2025-07-01")).toEqual({
      verdict: "NEEDS_HUMAN_REVIEW",
      authorities: [],
      reason:
        "The authority of Chairperson of the district People's Committee has ended, and no legal text on record gives it to a successor",
    });
    expect(await answer("CSTĐCS", "DISTRICT", "2026-01-01")).toMatchObject({ verdict: "NEEDS_HUMAN_REVIEW" });
    expect((await answer("CSTĐCS", null, "2026-01-01")).authorities).toEqual([
      { deciderKey: "enterprise-director" },
      { deciderKey: "unit-head" },
    ]);
    expect(await answer("BKQK", null, "2026-01-01")).toMatchObject({
      verdict: "NEEDS_HUMAN_REVIEW",
      reason: "No legal text on record states who decides",
    });
  });
});

describe("what the articles report of commendation", () => {
  it("is answered by campaign, by plan and by fact", async () => {
    const { _entities } = await graph.data(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Campaign { commendationPolicies { nodes { sources { fact } principles { code certainty } priorityGroups bases taskCompletionLevels initiativeKinds commendationTypes { code } steps } } }
        ... on EmulationPlan { commendationPolicies { nodes { sources { fact } principles { code } priorityGroups initiativeKinds } } }
      } }`,
      {
        of: [
          { __typename: "Campaign", id: idOf("campaign", "a0-phat-huy-sang-kien-2019") },
          { __typename: "EmulationPlan", id: idOf("plan", "bac-kan-2023") },
          { __typename: "Campaign", id: idOf("campaign", "a4-nhiem-vu-chinh-tri-2020") },
        ],
      },
    );
    const byFact = new Map<string, Record<string, unknown>>(
      _entities.flatMap((entity: { commendationPolicies: { nodes: { sources: { fact: string }[] }[] } }) =>
        entity.commendationPolicies.nodes.map((node) => [node.sources[0]!.fact, node]),
      ),
    );
    const codes = (fact: string, field: string) =>
      (byFact.get(fact)![field] as { code: string }[]).map(({ code }) => code);
    expect([...byFact.keys()]).toEqual([
      "A0-12",
      "A0-17",
      "A0-18",
      "A0-22",
      "A0-23",
      "A2-12",
      "A2-13",
      "A4-17",
      "A4-24",
    ]);
    expect(byFact.get("A0-12")).toMatchObject({ taskCompletionLevels: ["COMPLETED_WELL", "COMPLETED_EXCELLENTLY"] });
    expect(byFact.get("A0-17")).toMatchObject({ bases: ["CAMPAIGN_RESULT", "TASK_COMPLETION"] });
    expect(codes("A0-18", "principles")).toEqual(["ACCURATE", "OPEN", "FAIR", "TIMELY"]);
    expect(byFact.get("A0-22")).toMatchObject({ steps: ["SELECTION"], priorityGroups: ["DIRECT_WORKER"] });
    expect(codes("A0-23", "principles")).toEqual(["OPEN", "DEMOCRATIC"]);
    expect(codes("A2-12", "principles")).toEqual(["TIMELY", "ACCURATE", "OPEN", "FAIR"]);
    expect(byFact.get("A2-13")).toMatchObject({
      priorityGroups: ["WORKER", "FARMER", "CIVIL_SERVANT", "EMPLOYEE"],
      initiativeKinds: ["SCIENTIFIC_DISCOVERY", "INVENTION", "INITIATIVE"],
    });
    expect(byFact.get("A4-17")).toMatchObject({ initiativeKinds: ["RESEARCH_TOPIC", "PROJECT"] });
    expect(codes("A4-24", "principles")).toEqual(["ACCURATE", "TIMELY", "OPEN", "TRANSPARENT"]);
    expect(codes("A4-24", "commendationTypes")).toEqual(["AD_HOC"]);
  });

  it("gives the decision of 2017 its counts and steps, and neither number nor date nor names", async () => {
    const { awardDecision } = await graph.data(
      `query ($id: ID!) { awardDecision(id: $id) { document { text number type } issuedOn awardedOn decidedBy state collectiveCount individualCount steps awards { totalCount } signer { id } proposingCouncil { id } reviewConference { id } } }`,
      { id: idOf("award-decision", "cao-bang-skhcn-2017") },
    );
    expect(awardDecision).toEqual({
      document: { text: "quyết định tôn vinh, khen thưởng", number: null, type: "DECISION" },
      issuedOn: null,
      awardedOn: "2017-09-08",
      decidedBy: "Giám đốc Sở",
      state: "ISSUED",
      collectiveCount: 3,
      individualCount: 6,
      steps: ["UNIT_REVIEW", "BLOC_REVIEW", "COUNCIL_REVIEW", "HEAD_DECISION"],
      awards: { totalCount: 0 },
      signer: null,
      proposingCouncil: { id: idOf("council", "cao-bang-skhcn-hoi-dong") },
      reviewConference: { id: idOf("conference", "cao-bang-skhcn-so-ket-2017") },
    });
  });
});
