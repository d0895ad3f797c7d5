import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganization } from "../testing/mirrored-records.js";
import { documentOf } from "../testing/test-mutations.js";

let graph: TestGraph;
let organizationId: string;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
  organizationId = await named({ code: "Sở Nội vụ tỉnh Lạng Sơn" });
});
afterAll(() => graph.close());

/** The mirror of tests names an organization by its code. */
const named = (organization: { code: string; parentId?: string }) => mirrorOrganization(graph, organization);
const launched = async (text: string, more: object = {}) => {
  const input = {
    code: newId(),
    name: "Phong trào",
    kind: "MOVEMENT",
    organizationId,
    launchDocument: { text },
    ...more,
  };
  const { launchCampaign } = await graph.data(documentOf("launchCampaign"), { input });
  expect(launchCampaign.userErrors).toEqual([]);
};
const planned = async (text: string, year: number) => {
  const input = { name: "Kế hoạch", year, organizationId, document: { text } };
  const { createEmulationPlan } = await graph.data(documentOf("createEmulationPlan"), { input });
  expect(createEmulationPlan.userErrors).toEqual([]);
};
const registered = async (text: string, issuerId: string | null) =>
  (await graph.data(documentOf("registerDocument"), { input: { reference: { text }, issuerId } })).registerDocument;
const found = async (filter: string) =>
  (await graph.data(`{ documents(filter: { ${filter} }) { nodes { id issuer { id } reference { text } } } }`)).documents
    .nodes;

describe("the document of a launch is a document of the graph", () => {
  it("of a campaign: it is found by number, symbol, year and issuer without being cited", async () => {
    const text = "Kế hoạch số 501/KH-SNV ngày 10/01/2024";
    await launched(text);
    for (const filter of [
      "number: { eq: 501 }",
      'symbol: { eq: "KH-SNV" }, year: { eq: 2024 }',
      'symbol: { eq: " kh \u2013 snv" }, year: { eq: 2024 }',
      'symbol: { in: ["kh-snv", "QĐ-SNV"] }, issuerSymbol: { eq: "snv" }, year: { eq: 2024 }',
      'issuedOn: { eq: "2024-01-10" }, type: { eq: PLAN }, kind: { eq: ADMINISTRATIVE }',
      `number: { eq: 501 }, issuer: { id: "${organizationId}" }`,
    ]) {
      expect(await found(filter), filter).toMatchObject([{ reference: { text }, issuer: { id: organizationId } }]);
    }
  });

  it("of a plan, and of a launch whose document has no number", async () => {
    await planned("Kế hoạch số 502/KH-SNV ngày 11/01/2024", 2024);
    expect(await found("number: { eq: 502 }")).toHaveLength(1);
    await launched("Kế hoạch phát động thi đua ngày 12/01/2024 của Sở Nội vụ");
    expect(await found('issuedOn: { eq: "2024-01-12" }')).toMatchObject([{ issuer: { id: organizationId } }]);
  });

  it("once, however often it launches, and whoever registered it", async () => {
    const text = "Kế hoạch số 503/KH-SNV ngày 10/01/2024";
    await launched(text);
    await launched("KH 503/KH-SNV, ngày 10/01/2024");
    await planned(text, 2025);
    expect(await found("number: { eq: 503 }")).toHaveLength(1);
    expect((await registered(text, organizationId)).userErrors).toMatchObject([{ code: "DUPLICATE_DOCUMENT" }]);
    await registered("Kế hoạch số 504/KH-SNV ngày 10/01/2024", organizationId);
    await launched("Kế hoạch số 504/KH-SNV ngày 10/01/2024");
    expect(await found("number: { eq: 504 }")).toHaveLength(1);
  });

  it("differs by year and by suffix", async () => {
    await launched("Kế hoạch số 505/KH-SNV ngày 10/01/2024");
    await launched("Kế hoạch số 505a/KH-SNV ngày 10/01/2024");
    await launched("Kế hoạch số 505/KH-SNV ngày 10/01/2025");
    expect(await found("number: { eq: 505 }")).toHaveLength(3);
  });

  it("is not stored if the launch is refused", async () => {
    const input = {
      ...{ code: newId(), name: " ", kind: "MOVEMENT", organizationId },
      launchDocument: { text: "Kế hoạch số 506/KH-SNV ngày 10/01/2024" },
    };
    const { launchCampaign } = await graph.data(documentOf("launchCampaign"), { input });
    expect(launchCampaign.userErrors).toMatchObject([{ code: "REQUIRED" }]);
    expect(await found("number: { eq: 506 }")).toEqual([]);
  });
});

describe("the issuer of a launch's document", () => {
  it("stays open in each of two provinces whose documents have the same words", async () => {
    const text = "Kế hoạch số 508/KH-UBND ngày 10/01/2024";
    const [here, there] = [await named({ code: "Sở A của Cao Bằng" }), await named({ code: "Sở A của Bắc Kạn" })];
    for (const owner of [here, there, here]) await launched(text, { organizationId: owner });
    await launched("KH 508/KH-UBND, ngày 10/01/2024", { organizationId: there });
    expect(await found("number: { eq: 508 }")).toMatchObject([{ issuer: null }, { issuer: null }]);
  });

  it("stays open where the document does not prove it, until a person registers it", async () => {
    const province = await named({ code: "Ủy ban nhân dân tỉnh Lạng Sơn" });
    const below = await named({ code: "Sở Y tế tỉnh Lạng Sơn", parentId: province });
    const text = "Kế hoạch số 507/KH-UBND ngày 10/01/2024";
    await launched(text, { organizationId: below });
    const [open] = await found("number: { eq: 507 }");
    expect(open).toMatchObject({ issuer: null });
    await launched(text, { organizationId: below });
    const elsewhere = await named({ code: "Ủy ban nhân dân tỉnh Cao Bằng" });
    expect((await registered(text, elsewhere)).document.id).not.toBe(open.id);
    expect((await registered(text, province)).document.id).toBe(open.id);
    expect(await found(`number: { eq: 507 }, issuer: { id: "${province}" }`)).toMatchObject([{ id: open.id }]);
    await launched(text, { organizationId: below });
    expect(await found("number: { eq: 507 }")).toHaveLength(2);
  });
});
