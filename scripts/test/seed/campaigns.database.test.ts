import { campaigns, campaignsSeed } from "@thidua/campaigns";
import { idOf, loadSeed } from "@thidua/kit/serve/seed";
import type { TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraphToSeed } from "./open-graph-to-seed.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraphToSeed(campaigns);
  await loadSeed(campaignsSeed, graph.database);
});
afterAll(() => graph.close());

const campaign = async (code: string, fields: string) =>
  (await graph.data(`query ($code: String!) { campaignByCode(code: $code) { ${fields} } }`, { code })).campaignByCode;

/** The id, version and time of change of every record that the loader makes. */
function versions() {
  const tables = ["occasion", "emulation_plan", "campaign", "campaign_content_item", "campaign_criterion"];
  const em = graph.database.fork();
  return Promise.all(
    [...tables, "occasion_observance", "campaign_link", "pledge"].map((table) =>
      em.execute(`select id, version, updated_at from campaigns.${table} order by id`),
    ),
  );
}

describe("the facts of the articles about campaigns", () => {
  it("are loaded once: a second time changes nothing", async () => {
    const before = await versions();
    const again = await loadSeed(campaignsSeed, graph.database);
    expect(again).toEqual({ created: 0, existing: 125 });
    expect(await versions()).toEqual(before);
  });

  it("A0-04 to A0-09, A0-15, A0-16, A0-29: the inspectorate's campaign of 2019", async () => {
    const found = await campaign(
      "a0-phat-huy-sang-kien-2019",
      `name theme year kind forms statisticalForms targetGroups startsOn startsOnPrecision endsOn endsOnPrecision durationClass motto
       organization { id } launchDocument { type number symbol issuedOn } occasions { kind year originOn }`,
    );
    expect(found).toMatchObject({
      name: "Phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật lập thành tích chào mừng các ngày lễ lớn năm 2019",
      theme: "Phát huy sáng kiến, cải tiến kỹ thuật; Đoàn kết, sáng tạo, thi đua xây dựng và bảo vệ Tổ quốc",
      year: 2019,
      forms: ["REGULAR", "THEMATIC"],
      startsOnPrecision: "INFERRED",
      endsOn: null,
      endsOnPrecision: "UNKNOWN",
      durationClass: null,
      motto: null,
      organization: { id: idOf("organization", "bac-lieu-thanh-tra") },
      launchDocument: { type: "PLAN", number: 17, symbol: "KH-TTT", issuedOn: "2019-08-29" },
      occasions: [{ kind: "MAJOR_HOLIDAYS_OF_YEAR", year: 2019, originOn: null }],
    });
    expect(found.targetGroups).toEqual(expect.arrayContaining(["CIVIL_SERVANT", "EMPLOYEE"]));
  });

  it("A0-11 to A0-14, A0-19 to A0-21: its objectives and contents in source order", async () => {
    const { objectives, contents } = await campaign(
      "a0-phat-huy-sang-kien-2019",
      `objectives: contents(kind: OBJECTIVE) { position text targetGroups sources { fact } }
       contents(kind: CONTENT) { number text sources { fact } }`,
    );
    expect(objectives.map((item: { sources: { fact: string }[] }) => item.sources[0]!.fact)).toEqual([
      "A0-11",
      "A0-12",
      "A0-13",
      "A0-14",
    ]);
    expect(objectives[3].targetGroups).toContain("DIRECT_WORKER");
    expect(contents).toHaveLength(5);
    expect(contents.every((item: { number: null }) => item.number === null)).toBe(true);
  });

  it("A0-24, A0-25: the criterion of 50 million đồng a year, and its boundary", async () => {
    const { campaignCriteria } = await graph.data(
      `query ($evidence: CriterionEvidenceInput!, $less: CriterionEvidenceInput!) {
        campaignCriteria(filter: { metric: { eq: ANNUAL_SAVING } }) { nodes {
          campaign { code } metric operator amount unit period appliesTo solutionKinds mustBeApplied beneficiary
          passed: evaluate(evidence: $evidence) { verdict document { number } certainty }
          failed: evaluate(evidence: $less) { verdict failedRequirements reason reasonEn: reason(locale: EN) }
          unknown: evaluate(evidence: { amount: 50000000, unit: VND, period: YEAR }) { verdict missingEvidence } } } }`,
      { evidence: evidenceOf(50_000_000), less: evidenceOf(49_999_999) },
    );
    expect(campaignCriteria.nodes).toEqual([
      {
        campaign: { code: "a0-phat-huy-sang-kien-2019" },
        metric: "ANNUAL_SAVING",
        operator: "GTE",
        amount: 50_000_000,
        unit: "VND",
        period: "YEAR",
        appliesTo: ["COLLECTIVE", "INDIVIDUAL"],
        solutionKinds: ["INITIATIVE", "TECHNICAL_SOLUTION", "NEW_WORK_SOLUTION"],
        mustBeApplied: true,
        beneficiary: "AGENCY",
        passed: { verdict: "PASSED", document: { number: 17 }, certainty: "STATED" },
        failed: {
          verdict: "FAILED",
          failedRequirements: ["AMOUNT"],
          reason: expect.stringContaining("Không đạt"),
          reasonEn: expect.stringContaining("49,999,999"),
        },
        unknown: {
          verdict: "NEEDS_HUMAN_REVIEW",
          missingEvidence: ["SUBJECT", "SOLUTION_KIND", "APPLIED", "BENEFICIARY"],
        },
      },
    ]);
  });

  it("A1-03 to A1-09, A1-13: the sector's campaign of 2018, its theme unbroken", async () => {
    const found = await campaign(
      "a1-nganh-tttt-2018",
      `year scope theme motto startsOn startsOnPrecision endsOn periodText durationClass targetGroups forms statisticalForms
       launchDocument { number numberRaw issuedOn }`,
    );
    expect(found).toMatchObject({
      year: 2018,
      scope: "SECTOR",
      motto: "Hành động, phục vụ người dân và doanh nghiệp",
      startsOn: "2018-01-24",
      startsOnPrecision: "INFERRED",
      endsOn: "2018-12-31",
      durationClass: "UNDER_ONE_YEAR",
      forms: ["PERIODIC", "THEMATIC"],
      statisticalForms: ["THEMATIC"],
      launchDocument: { number: 3, numberRaw: "03", issuedOn: "2018-01-24" },
    });
    expect(found.theme).toMatch(/^Ngành TTTT .* ái quốc \(11\/6\/1948-11\/6\/2018\)$/);
    expect(found.targetGroups).toEqual([
      "CADRE",
      "CIVIL_SERVANT",
      "PUBLIC_EMPLOYEE",
      "EMPLOYEE",
      "AGENCY",
      "ENTERPRISE",
    ]);
  });

  it("A1-11 to A1-19: six contents without numbers, paragraphs below the third", async () => {
    const { contents } = await campaign(
      "a1-nganh-tttt-2018",
      "contents(kind: CONTENT) { number sources { fact } children { kind sources { fact } parent { position } } }",
    );
    const facts = (items: { sources: { fact: string }[] }[]) => items.map(({ sources }) => sources[0]!.fact);
    expect(facts(contents)).toEqual(["A1-11", "A1-12", "A1-13", "A1-17", "A1-18", "A1-19"]);
    expect(facts(contents[2].children)).toEqual(["A1-14", "A1-15", "A1-16"]);
  });

  it("A1-14, A4-19, A4-21, A4-26: umbrella campaigns, local variants, an own campaign of years, a drive", async () => {
    const first = await campaign("a1-nganh-tttt-2018", "respondsTo { name scope }");
    expect(first.respondsTo.map(({ name }: { name: string }) => name).sort()).toEqual([
      "Cả nước chung sức xây dựng nông thôn mới",
      "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
      "Doanh nghiệp Việt Nam hội nhập và phát triển",
    ]);
    const poor = await campaign(
      "vi-nguoi-ngheo",
      "localVariants { nodes { from { code starts { text } ends { text } startsOnPrecision durationClass } } } incomingLinks { totalCount }",
    );
    expect(poor).toEqual({
      localVariants: {
        nodes: [
          {
            from: {
              code: "lang-son-vi-nguoi-ngheo",
              starts: { text: "2016" },
              ends: { text: "2020" },
              startsOnPrecision: "YEAR",
              durationClass: "FIVE_YEARS_OR_MORE",
            },
          },
        ],
      },
      incomingLinks: { totalCount: 2 },
    });
    const { campaigns: long } = await graph.data(
      `query ($department: ID!) { campaigns(filter: { organization: { id: $department }, endsOn: { eq: "2025-12-31" } }) {
        nodes { code startsOn starts { text } } } }`,
      { department: idOf("organization", "lang-son-skhcn") },
    );
    expect(long.nodes).toEqual([{ code: "lang-son-skhcn-van-hoa-cong-so", startsOn: null, starts: { text: "2019" } }]);
    const { campaigns: drives } = await graph.data(
      "{ campaigns(filter: { kind: { eq: DRIVE } }) { nodes { name scope organization { id } } } }",
    );
    expect(drives.nodes).toEqual([
      {
        name: "Người cán bộ công chức, viên chức trung thành, trách nhiệm, liêm chính, sáng tạo",
        scope: null,
        organization: null,
      },
    ]);
  });

  it("A2-04 to A2-11: the province's plan of 2023, no campaign itself", async () => {
    const { emulationPlans } = await graph.data(
      `{ emulationPlans(filter: { year: { eq: 2023 } }) { nodes { name issuedOn forms isOccasionListComplete
        document { type number symbol issuedOn } organization { id } campaigns { totalCount }
        observances { year printedAnniversary anniversary isConsistent occasion { name scope } } } } }`,
    );
    expect(emulationPlans.nodes).toHaveLength(1);
    const [plan] = emulationPlans.nodes;
    expect(plan).toMatchObject({
      name: "Kế hoạch công tác thi đua, khen thưởng năm 2023",
      issuedOn: "2023-01-16",
      forms: ["REGULAR", "PERIODIC", "THEMATIC"],
      isOccasionListComplete: false,
      document: { type: "PLAN", number: 21, symbol: "KH-UBND", issuedOn: "2023-01-16" },
      campaigns: { totalCount: 0 },
    });
    expect(plan.observances.map(({ anniversary }: { anniversary: number }) => anniversary)).toEqual([null, 75, 75, 80]);
  });

  it("A2-07: a campaign without content or criteria is flagged", async () => {
    const bare = await campaign("nong-thon-moi", "completeness { isComplete missingElements legalBasis { text } }");
    expect(bare.completeness).toMatchObject({ isComplete: false });
    expect(bare.completeness.missingElements).toEqual(expect.arrayContaining(["CONTENT", "CRITERIA"]));
    const whole = await campaign("a0-phat-huy-sang-kien-2019", "completeness { isComplete missingElements }");
    expect(whole.completeness).toEqual({ isComplete: true, missingElements: [] });
  });

  it("A1-07, A2-09: one occasion, 70 years in 2018 and 75 in 2023", async () => {
    const { occasions } = await graph.data(
      `{ occasions(search: "lời kêu gọi thi đua ái quốc") { nodes { originOn recurringMonth recurringDay
        observances { nodes { observedOn anniversary campaign { year } plan { year } } } } } }`,
    );
    expect(occasions.nodes).toEqual([
      {
        originOn: "1948-06-11",
        recurringMonth: 6,
        recurringDay: 11,
        observances: {
          nodes: [
            { observedOn: "2018-06-11", anniversary: 70, campaign: { year: 2018 }, plan: null },
            { observedOn: "2023-06-11", anniversary: 75, campaign: null, plan: { year: 2023 } },
          ],
        },
      },
    ]);
  });

  it("A4-05 to A4-13: nine counts of article 4; all that can be recomputed agree", async () => {
    const { observances } = await campaign(
      "a4-nhiem-vu-chinh-tri-2020",
      "observances { printedAnniversary anniversary isConsistent occasion { kind scope originOn originPrecision } }",
    );
    const counted = observances.filter(
      (item: { printedAnniversary: number | null }) => item.printedAnniversary !== null,
    );
    expect(counted.map((item: { anniversary: number | null }) => item.anniversary)).toEqual([
      90,
      130,
      75,
      75,
      45,
      80,
      70,
      null,
      110,
    ]);
    expect(counted.map((item: { isConsistent: boolean | null }) => item.isConsistent)).toEqual([
      ...Array(7).fill(true),
      null,
      true,
    ]);
    expect(counted[6].occasion).toMatchObject({ originPrecision: "YEAR" });
    expect(counted[7]).toMatchObject({
      printedAnniversary: 70,
      occasion: { originOn: null, originPrecision: "UNKNOWN" },
    });
    expect(counted[5].occasion.scope).toBe("PROVINCE");
    expect(counted[1].occasion.kind).toBe("BIRTH_ANNIVERSARY");
  });

  it("13 occasions have a printed count, 12 can be recomputed", async () => {
    const { occasionObservances } = await graph.data(
      "{ occasionObservances(first: 200) { nodes { printedAnniversary anniversary isConsistent } } }",
    );
    const counted = occasionObservances.nodes.filter(
      (node: { printedAnniversary: number | null }) => node.printedAnniversary,
    );
    expect(counted).toHaveLength(13);
    expect(counted.filter((node: { isConsistent: boolean }) => node.isConsistent === true)).toHaveLength(12);
  });

  it("A4-14, A4-22: congresses with ordinals, and days that return", async () => {
    const { congresses, returning } = await graph.data(
      `{ congresses: occasions(filter: { kind: { eq: CONGRESS } }) { nodes { ordinal ordinalRaw year } }
        returning: occasions(filter: { recurringMonth: { isNull: false } }) { nodes { recurringMonth recurringDay scope } } }`,
    );
    expect(congresses.nodes).toEqual(
      expect.arrayContaining([
        { ordinal: 13, ordinalRaw: "XIII", year: null },
        { ordinal: 5, ordinalRaw: "V", year: 2020 },
        { ordinal: 10, ordinalRaw: "X", year: 2020 },
      ]),
    );
    expect(returning.nodes).toEqual(
      expect.arrayContaining([
        { recurringMonth: 6, recurringDay: 11, scope: "NATION" },
        { recurringMonth: 5, recurringDay: 18, scope: "SECTOR" },
      ]),
    );
  });

  it("A4-03, A4-04, A4-31: the campaign of 2020 by its right name, launched the year before, no document", async () => {
    const { campaigns: found } = await graph.data(
      `{ campaigns(search: "phấn đấu hoàn thành thắng lợi nhiệm vụ chính trị", filter: { year: { eq: 2020 } }) { nodes { name printedName year launchDocument { number }
        launchEvent { launchedOn name place } } } }`,
    );
    expect(found.nodes).toEqual([
      {
        name: expect.stringContaining("phấn đấu"),
        printedName: expect.stringContaining("phấn đầu"),
        year: 2020,
        launchDocument: null,
        launchEvent: { launchedOn: "2019-12-31", name: "Hội nghị công chức, viên chức năm 2019", place: null },
      },
    ]);
  });

  it("A4-17, A4-18, A4-29: exactly six items, three paragraphs below the third", async () => {
    const { contents } = await campaign(
      "a4-nhiem-vu-chinh-tri-2020",
      "contents { number text children { position text sources { fact } } }",
    );
    expect(contents.map(({ number }: { number: string }) => number)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(contents[1].text).toContain("TCVN ISO 9001");
    expect(contents[2].children.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3]);
    expect(contents[2].children[0].sources[0].fact).toBe("A4-22");
    expect(contents.filter(({ children }: { children: unknown[] }) => children.length > 0)).toHaveLength(1);
  });

  it("A4-15: the pledge of 2020 and who signed it", async () => {
    const { pledges } = await graph.data(
      `{ pledges(filter: { year: { eq: 2020 } }) { nodes { year signedOn photoCaption campaign { code }
        signatories { position name organization { id } } } } }`,
    );
    expect(pledges.nodes).toHaveLength(1);
    expect(pledges.nodes[0]).toMatchObject({ signedOn: null, campaign: { code: "a4-nhiem-vu-chinh-tri-2020" } });
    expect(pledges.nodes[0].signatories.map(({ name }: { name: string }) => name)).toEqual([
      "Ban lãnh đạo sở",
      "Công đoàn",
      "Đoàn thanh niên",
      "các Phòng",
      "đơn vị trực thuộc",
    ]);
  });

  it("campaigns are found by form, target group, and words of their contents", async () => {
    const { regular, workers, words } = await graph.data(
      `{ regular: campaigns(filter: { forms: { has: REGULAR } }) { nodes { code } }
        workers: campaigns(filter: { targetGroups: { hasAny: [DIRECT_WORKER, ENTERPRISE] } }) { totalCount }
        words: campaigns(search: "tcvn iso") { nodes { code } } }`,
    );
    expect(regular.nodes).toEqual([{ code: "a0-phat-huy-sang-kien-2019" }]);
    // Article 0 names direct workers in one objective only, not among the participants.
    expect(workers.totalCount).toBe(1);
    expect(words.nodes).toEqual([{ code: "a4-nhiem-vu-chinh-tri-2020" }]);
  });
});

function evidenceOf(amount: number) {
  return {
    amount,
    unit: "VND",
    period: "YEAR",
    subject: "INDIVIDUAL",
    solutionKind: "INITIATIVE",
    isApplied: true,
    beneficiary: "AGENCY",
  };
}
