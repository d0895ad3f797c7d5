import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { campaigns } from "./definition.js";
import { mirrorOrganizations } from "./testing/mirrored-records.js";

/* What may have been recorded already is recorded all the same, and a person learns which record it may be. */

const [organizationId, otherId] = [newId(), newId()];
let graph: TestGraph;
let portalId: string;
let documentId: string;

beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  await mirrorOrganizations(graph, organizationId, otherId);
  const portal = { organizationId, name: "Trang thông tin" };
  const source = "mutation ($input: CreatePortalInput!) { createPortal(input: $input) { portal { id } } }";
  portalId = (await graph.data(source, { input: portal })).createPortal.portal.id;
  const reference = { text: "Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ" };
  documentId = (await write("registerDocument", "document", { reference })).id;
});
afterAll(() => graph.close());

async function write(mutation: string, record: string, input: object) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) {
    ${mutation}(input: $input) { ${record} { id } userErrors { code field } warnings { code field message certainty } }
  }`;
  const { [record]: made, ...rest } = (await graph.data(source, { input }))[mutation];
  return { id: made.id as string, ...rest };
}

const signatories = [{ name: "Cụm số 1" }, { name: "Khối các sở" }];

it.each([
  {
    ...{ mutation: "publishNewsArticle", record: "newsArticle", field: "title", code: "NEWS_ARTICLE_MAY_EXIST" },
    input: () => ({ portalId, title: "Phát động thi đua", bodyRaw: "Nội dung.", publishedOn: "2018-01-26" }),
    others: () => [{ title: "Tổng kết thi đua" }, { publishedOn: "2018-01-27" }, { publishedOn: null }],
  },
  {
    ...{ mutation: "submitInitiative", record: "initiative", field: "name", code: "INITIATIVE_MAY_EXIST" },
    input: () => ({ kind: "INITIATIVE", name: "Theo dõi đơn thư", organizationId, year: 2019 }),
    others: () => [{ name: "Theo dõi đơn" }, { year: 2020 }, { organizationId: otherId }],
  },
  {
    ...{ mutation: "signPledge", record: "pledge", field: "name", code: "PLEDGE_MAY_EXIST" },
    input: () => ({ name: "Giao ước thi đua", organizationId, year: 2019, signatories }),
    others: () => [{ name: "Giao ước khác" }, { year: 2020 }, { organizationId: otherId }],
  },
  {
    ...{ mutation: "citeDocument", record: "citation", field: "documentId", code: "CITATION_MAY_EXIST" },
    input: () => ({ documentId, portalId, kind: "BASIS", text: "Chỉ thị số 26" }),
    others: () => [{ text: "Chỉ thị 26" }],
  },
])("$mutation warns of a record that may be the same, and of no other", async (one) => {
  const { mutation, record, field, code, input, others } = one;
  const first = await write(mutation, record, input());
  expect(first).toMatchObject({ userErrors: [], warnings: [] });
  for (const other of others())
    expect(await write(mutation, record, { ...input(), ...other })).toMatchObject({ userErrors: [], warnings: [] });
  const { id, userErrors, warnings } = await write(mutation, record, input());
  expect(id).not.toBe(first.id);
  expect(userErrors).toEqual([]);
  expect(warnings).toEqual([{ code, field: [field], certainty: "STATED", message: expect.stringContaining(first.id) }]);
});
