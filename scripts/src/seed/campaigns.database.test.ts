import { campaigns } from "@thidua/campaigns";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../house/paths.js";
import { loadCampaigns } from "./campaigns.js";
import { idOf, type LoadReport } from "./load-records.js";

const directory = inRepository("scripts/data/campaigns");

let graph: TestGraph;
let first: LoadReport;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  first = await loadCampaigns(graph.database, directory);
});
afterAll(() => graph.close());

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
async function campaign(code: string, fields: string): Promise<any> {
  const source = `query ($code: String!) { campaignByCode(code: $code) { ${fields} } }`;
  return (await graph.data(source, { code })).campaignByCode;
}

/** The ids, versions and times of change of all records that the loader makes. */
async function versions() {
  const em = graph.database.fork();
  const tables = ["occasion", "emulation_plan", "campaign", "campaign_content_item", "campaign_criterion"];
  const of = (table: string) => em.execute(`select id, version, updated_at from campaigns.${table} order by id`);
  const linked = ["occasion_observance", "campaign_link", "pledge"];
  return Promise.all([...tables, ...linked].map(of));
}

describe("the campaigns of the articles", () => {
  it("are loaded once: a second time changes nothing", async () => {
    expect(first).toEqual({ created: 60, existing: 0 });
    const before = await versions();
    expect(await loadCampaigns(graph.database, directory)).toEqual({ created: 0, existing: 60 });
    expect(await versions()).toEqual(before);
  });

  it("A0-04 to A0-25: a campaign with a launch document, purposes, contents and a criterion", async () => {
    const found = await campaign(
      "a0-phat-huy-sang-kien-2019",
      `forms targetGroups year startsOn endsOn theme organization { id } launchDocument { number symbol issuedOn }
       contents { kind number } occasions { kind year }
       criteria { metric operator amount unit period appliesTo solutionKinds mustBeApplied beneficiary }`,
    );
    expect(found).toMatchObject({
      forms: ["REGULAR", "THEMATIC"],
      targetGroups: ["CIVIL_SERVANT", "EMPLOYEE"],
      year: 2019,
      startsOn: null,
      endsOn: null,
      theme: "Phát huy sáng kiến, cải tiến kỹ thuật; Đoàn kết, sáng tạo, thi đua xây dựng và bảo vệ Tổ quốc",
      organization: { id: idOf("organization", "bac-lieu-thanh-tra") },
      launchDocument: { number: 17, symbol: "KH-TTT", issuedOn: "2019-08-29" },
      occasions: [{ kind: "MAJOR_HOLIDAYS_OF_YEAR", year: 2019 }],
      criteria: [
        {
          metric: "ANNUAL_SAVING",
          operator: "GTE",
          amount: 50_000_000,
          unit: "VND",
          period: "YEAR",
          appliesTo: ["COLLECTIVE", "INDIVIDUAL"],
          solutionKinds: ["INITIATIVE", "TECHNICAL_SOLUTION", "NEW_WORK_SOLUTION"],
          mustBeApplied: true,
          beneficiary: "AGENCY",
        },
      ],
    });
    const kinds = found.contents.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual([
      ...Array(4).fill("OBJECTIVE"),
      ...Array(3).fill("REQUIREMENT"),
      "PRINCIPLE",
      ...Array(5).fill("CONTENT"),
    ]);
    expect(found.contents.every(({ number }: { number: string | null }) => number === null)).toBe(true);
  });

  it("A1-06 to A1-19: a whole theme, an inferred start, six contents and three umbrella campaigns", async () => {
    const found = await campaign(
      "a1-nganh-tttt-2018",
      `theme motto startsOn startsOnPrecision endsOn endsOnPrecision periodText
       contents(kind: CONTENT) { number } respondsTo { code name kind scope }
       observances { printedAnniversary occasion { kind originOn recurringMonth recurringDay } }`,
    );
    expect(found.theme).toMatch(/^Ngành TTTT tỉnh Bạc Liêu .* \(11\/6\/1948-11\/6\/2018\)$/);
    expect(found.contents).toEqual(Array(6).fill({ number: null }));
    const umbrella = { kind: "MOVEMENT", scope: "NATION" };
    expect(found).toMatchObject({
      motto: "Hành động, phục vụ người dân và doanh nghiệp",
      startsOn: "2018-01-24",
      startsOnPrecision: "INFERRED",
      endsOn: "2018-12-31",
      endsOnPrecision: "DAY",
      periodText: "từ nay đến ngày 31/12/2018",
      observances: [
        { printedAnniversary: 70, occasion: { kind: "ANNIVERSARY", originOn: "1948-06-11" } },
        { printedAnniversary: null, occasion: { kind: "RECURRING_DAY", recurringMonth: 6, recurringDay: 11 } },
      ],
    });
    expect(found.respondsTo).toHaveLength(3);
    expect(found.respondsTo).toEqual(
      expect.arrayContaining([
        { ...umbrella, code: "nong-thon-moi", name: "Cả nước chung sức xây dựng nông thôn mới" },
        { ...umbrella, code: "doanh-nghiep-hoi-nhap", name: "Doanh nghiệp Việt Nam hội nhập và phát triển" },
        {
          ...umbrella,
          code: "vi-nguoi-ngheo",
          name: "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
        },
      ]),
    );
  });

  it("A2-04 to A2-11: a plan with three forms, whose list of occasions is not complete", async () => {
    const { emulationPlan } = await graph.data(
      `query ($id: ID!) { emulationPlan(id: $id) { name year issuedOn document { number symbol } forms isOccasionListComplete
         observances { printedAnniversary anniversary occasion { id scope } } contents { kind } } }`,
      { id: idOf("plan", "bac-kan-2023") },
    );
    expect(emulationPlan).toMatchObject({
      name: "Kế hoạch công tác thi đua, khen thưởng năm 2023",
      year: 2023,
      issuedOn: "2023-01-16",
      document: { number: 21, symbol: "KH-UBND" },
      forms: ["REGULAR", "PERIODIC", "THEMATIC"],
      isOccasionListComplete: false,
      observances: [
        {
          printedAnniversary: 75,
          anniversary: 75,
          occasion: { id: idOf("occasion", "loi-keu-goi-thi-dua-ai-quoc") },
        },
        { printedAnniversary: 75, anniversary: 75, occasion: { scope: "PROVINCE" } },
        { printedAnniversary: 80, anniversary: 80, occasion: { scope: "PROVINCE" } },
      ],
    });
    expect(emulationPlan.contents).toHaveLength(9);
  });

  it("A4-03, A4-04, A4-31: the right name beside the printed one, launched in the year before", async () => {
    const found = await campaign(
      "a4-nhiem-vu-chinh-tri-2020",
      "name printedName year launchDocument { number } launchEvent { launchedOn name }",
    );
    expect(found).toEqual({
      name: expect.stringContaining("phấn đấu hoàn thành thắng lợi"),
      printedName: expect.stringContaining("phấn đầu hoàn thành thắng lợi"),
      year: 2020,
      launchDocument: null,
      launchEvent: { launchedOn: "2019-12-31", name: "Hội nghị công chức, viên chức năm 2019" },
    });
  });

  it("A4-29: exactly six items, the third with three paragraphs", async () => {
    const fields = "contents(kind: CONTENT) { number children { kind number position } }";
    const { contents } = await campaign("a4-nhiem-vu-chinh-tri-2020", fields);
    expect(contents.map(({ number }: { number: string }) => number)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(contents.map(({ children }: { children: object[] }) => children.length)).toEqual([0, 0, 3, 0, 0, 0]);
    expect(contents[2].children).toEqual([1, 2, 3].map((position) => ({ kind: "PARAGRAPH", number: null, position })));
  });

  it("A4-19 to A4-26: local variants, an own campaign of several years, a drive", async () => {
    const fields = "kind startsOn endsOn startsOnPrecision links { kind to { code } }";
    const variant = (code: string) => ({
      kind: "MOVEMENT",
      startsOn: "2016-01-01",
      endsOn: "2020-12-31",
      startsOnPrecision: "YEAR",
      links: [{ kind: "LOCAL_VARIANT_OF", to: { code } }],
    });
    expect(await campaign("lang-son-nong-thon-moi", fields)).toEqual(variant("nong-thon-moi"));
    expect(await campaign("lang-son-vi-nguoi-ngheo", fields)).toEqual(variant("vi-nguoi-ngheo"));
    const own = { kind: "MOVEMENT", startsOn: "2019-01-01", endsOn: "2025-12-31", links: [] };
    expect(await campaign("lang-son-skhcn-van-hoa-cong-so", fields)).toMatchObject(own);
    expect(await campaign("can-bo-trung-thanh", fields)).toMatchObject({ kind: "DRIVE", startsOn: null, endsOn: null });
    const { respondsTo } = await campaign("a4-nhiem-vu-chinh-tri-2020", "respondsTo { code }");
    const codes = respondsTo.map(({ code }: { code: string }) => code).sort();
    expect(codes).toEqual(["lang-son-nong-thon-moi", "lang-son-vi-nguoi-ngheo"]);
  });

  it("A4-15: the pledge of 2020 and its parties", async () => {
    const { pledge } = await graph.data(
      `query ($id: ID!) { pledge(id: $id) { year signedOn photoCaption signatories { name organization { id } } } }`,
      { id: idOf("pledge", "lang-son-skhcn-2020") },
    );
    const organization = (key: string) => ({ id: idOf("organization", key) });
    expect(pledge).toEqual({
      year: 2020,
      signedOn: null,
      photoCaption:
        "Ký giao ước thi đua năm 2020 giữa Ban lãnh đạo sở, Công đoàn, Đoàn thanh niên, các Phòng, đơn vị trực thuộc",
      signatories: [
        { name: "Ban lãnh đạo sở", organization: organization("lang-son-skhcn") },
        { name: "Công đoàn", organization: organization("lang-son-skhcn-cong-doan") },
        { name: "Đoàn thanh niên", organization: organization("lang-son-skhcn-doan-thanh-nien") },
        { name: "Các Phòng", organization: null },
        { name: "Đơn vị trực thuộc", organization: null },
      ],
    });
  });
});

describe("the occasions of the articles", () => {
  it("print 13 counts of years, of which 12 can be recomputed and agree", async () => {
    const fields = "observances { printedAnniversary anniversary occasion { id name } }";
    const id = idOf("plan", "bac-kan-2023");
    const { campaigns: page, emulationPlan } = await graph.data(
      `query ($id: ID!) { campaigns(first: 50) { nodes { ${fields} } } emulationPlan(id: $id) { ${fields} } }`,
      { id },
    );
    type Observance = {
      printedAnniversary: number | null;
      anniversary: number | null;
      occasion: { id: string };
    };
    const all: Observance[] = [...page.nodes, emulationPlan].flatMap(({ observances }) => observances);
    const counted = all.filter(({ printedAnniversary }) => printedAnniversary !== null);
    expect(counted).toHaveLength(13);
    const agreeing = counted.filter((one) => one.printedAnniversary === one.anniversary);
    expect(agreeing).toHaveLength(12);
    const open = counted.filter(({ anniversary }) => anniversary === null);
    expect(open.map(({ occasion }) => occasion.id)).toEqual([idOf("occasion", "giai-phong-lang-son")]);
  });

  it("A1-07, A2-09: one occasion is shared by 2018 and 2023", async () => {
    const { occasion } = await graph.data(
      `query ($id: ID!) { occasion(id: $id) { observances { nodes { year printedAnniversary } } } }`,
      { id: idOf("occasion", "loi-keu-goi-thi-dua-ai-quoc") },
    );
    expect(occasion.observances.nodes).toHaveLength(2);
    expect(occasion.observances.nodes).toEqual(
      expect.arrayContaining([
        { year: 2018, printedAnniversary: 70 },
        { year: 2023, printedAnniversary: 75 },
      ]),
    );
  });

  it("A4-14: congresses with their ordinals as printed", async () => {
    const { occasions } = await graph.data(
      "{ occasions(filter: { kind: { eq: CONGRESS } }) { nodes { ordinal ordinalRaw } } }",
    );
    expect(occasions.nodes).toHaveLength(4);
    expect(occasions.nodes).toEqual(
      expect.arrayContaining([
        { ordinal: 13, ordinalRaw: "XIII" },
        { ordinal: 5, ordinalRaw: "V" },
        { ordinal: 10, ordinalRaw: "X" },
        { ordinal: null, ordinalRaw: null },
      ]),
    );
  });

  it("A1-15, A4-22: days that return each year", async () => {
    const { occasions } = await graph.data(
      "{ occasions(filter: { kind: { eq: RECURRING_DAY } }) { nodes { recurringMonth recurringDay scope } } }",
    );
    expect(occasions.nodes).toEqual(
      expect.arrayContaining([
        { recurringMonth: 6, recurringDay: 11, scope: "NATION" },
        { recurringMonth: 5, recurringDay: 18, scope: "SECTOR" },
      ]),
    );
  });
});
