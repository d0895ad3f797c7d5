import { idFromKey } from "@thidua/base/identifiers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

let graph: SeededGraph;
/** The header of a caller who may write all of this: it is the input that is refused, not the caller. */
let administrator: { authorization: string };
beforeAll(async () => {
  graph = await openSeededGraph();
  administrator = { authorization: `Bearer ${await graph.token({ roles: ["PROVINCE_ADMIN"] })}` };
});
afterAll(() => graph.stop());

/** Every row of every table, as text: what must not change when input is refused. */
async function wholeDatabase(): Promise<string> {
  const parts: string[] = [];
  for (const [index, { database }] of subgraphs.entries()) {
    const em = graph.databases[index]!.fork();
    const tables = await em.execute<{ name: string }[]>(
      `select table_name as "name" from information_schema.tables where table_schema = ? order by 1`,
      [database.schema],
    );
    for (const { name } of tables) {
      const rows = await em.execute<{ row: string }[]>(
        `select t::text as "row" from "${database.schema}"."${name}" t order by 1`,
      );
      parts.push(`${database.schema}.${name}\n${rows.map(({ row }) => row).join("\n")}`);
    }
  }
  return parts.join("\n\n");
}

const id = (key: string) => idFromKey(key);
const inEnglish = () => ({ ...administrator, "accept-language": "en" });

/** A malformed request is answered by a top-level error. */
const malformed = [
  {
    title: "a malformed id",
    query: `{ campaign(id: "không-phải-mã") { name } }`,
    variables: {},
    code: "MALFORMED_ID",
    vietnamese: "Mã định danh “không-phải-mã” không đúng dạng",
    english: 'The id "không-phải-mã" is malformed',
  },
  {
    title: "a malformed id within an input",
    query: `mutation ($input: RecordLineageEventInput!) { recordLineageEvent(input: $input) { userErrors { code } } }`,
    variables: { input: { kind: "RENAME", fromIds: ["1"], toIds: ["2"] } },
    code: "MALFORMED_ID",
    vietnamese: "Mã định danh “1” không đúng dạng",
    english: 'The id "1" is malformed',
  },
  {
    title: "the 31st of April",
    query: `mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { userErrors { code } } }`,
    variables: { input: { code: "x", name: "Phong trào x", kind: "MOVEMENT", period: { startsOn: "2020-04-31" } } },
    code: "INVALID_DATE",
    vietnamese: "“2020-04-31” không phải là ngày có thật (dạng đúng: 2019-09-03)",
    english: '"2020-04-31" is not a date that exists (example: 2019-09-03)',
  },
  {
    title: "the 31st of April, written into the query",
    query: `{ campaigns(filter: { startsOn: { gte: "2020-04-31" } }) { totalCount } }`,
    variables: {},
    code: "INVALID_DATE",
    vietnamese: "“2020-04-31” không phải là ngày có thật (dạng đúng: 2019-09-03)",
    english: '"2020-04-31" is not a date that exists (example: 2019-09-03)',
  },
];

/** What a rule forbids is answered in the payload. */
const forbidden = [
  {
    title: "a threshold without unit",
    mutation: "addCriterion",
    input: "AddCriterionInput",
    variables: {
      campaignId: id("campaign/a0-phat-huy-sang-kien-2019"),
      criterion: { metric: "ANNUAL_SAVING", operator: "GTE", amount: 50, text: "tiết kiệm ít nhất 50" },
    },
    code: "THRESHOLD_WITHOUT_UNIT",
    vietnamese: "Ngưỡng 50 chưa có đơn vị",
    english: "The threshold 50 has no unit",
  },
  {
    title: "a funnel that grows",
    mutation: "recordSelectionRound",
    input: "RecordSelectionRoundInput",
    variables: {
      programId: id("program/cao-bang-dien-hinh-2015-2020"),
      organizationId: id("organization/cao-bang-skhcn-old"),
      kind: "HONORED",
      collectiveCount: 4,
      individualCount: 6,
    },
    code: "FUNNEL_GROWS",
    vietnamese: "Số lượng qua các đợt không được tăng",
    english: "Counts never grow from round to round",
  },
  {
    title: "a lineage with a cycle",
    mutation: "recordLineageEvent",
    input: "RecordLineageEventInput",
    variables: {
      kind: "MERGE",
      fromIds: [id("organization/ca-mau-skhcn"), id("organization/lang-son-skhcn")],
      toIds: [id("organization/bac-lieu-stttt-1")],
      effectiveOn: "2026-01-01",
    },
    code: "LINEAGE_CYCLE",
    vietnamese: "Sự kiện tạo thành vòng",
    english: "The event makes a cycle",
  },
  {
    title: "an unknown document type",
    mutation: "registerDocument",
    input: "RegisterDocumentInput",
    variables: { reference: { text: "Văn bản số 7/XY-UBND ngày 1/2/2020", type: "XY" } },
    code: "UNKNOWN_DOCUMENT_TYPE",
    vietnamese: "Không có loại văn bản “XY” trong danh mục",
    english: 'There is no document type "XY"',
  },
];

describe("bad input gets its code, in Vietnamese and in English, and changes nothing", () => {
  it.each(malformed)("$title → $code", async ({ query, variables, code, vietnamese, english }) => {
    const before = await wholeDatabase();
    const first = await graph.ask(query, variables, administrator);
    expect(first.errors).toHaveLength(1);
    expect(first.errors?.[0]).toMatchObject({ message: vietnamese, extensions: { code } });
    const second = await graph.ask(query, variables, inEnglish());
    expect(second.errors?.[0]).toMatchObject({ message: english, extensions: { code } });
    expect(await wholeDatabase()).toBe(before);
  });

  it.each(forbidden)("$title → $code", async ({ mutation, input, variables, code, vietnamese, english }) => {
    const query = `mutation ($input: ${input}!) { ${mutation}(input: $input) { userErrors { code message field } } }`;
    const before = await wholeDatabase();
    expect(before.length).toBeGreaterThan(10_000);
    const first = await graph.data(query, { input: variables }, administrator);
    expect(first[mutation].userErrors).toEqual(
      expect.arrayContaining([expect.objectContaining({ code, message: expect.stringContaining(vietnamese) })]),
    );
    const second = await graph.ask(query, { input: variables }, inEnglish());
    expect(second.data[mutation].userErrors).toEqual(
      expect.arrayContaining([expect.objectContaining({ code, message: expect.stringContaining(english) })]),
    );
    expect(await wholeDatabase()).toBe(before);
  });
});
