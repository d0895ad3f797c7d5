import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { mirrorOrganization } from "../testing/mirrored-records.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(campaigns);
});
afterAll(() => graph.close());

const register = `mutation ($input: RegisterDocumentInput!) {
  registerDocument(input: $input) { document { id } userErrors { code message field } }
}`;
const registered = async (input: object): Promise<string> => {
  const { registerDocument } = await graph.data(register, { input });
  expect(registerDocument.userErrors).toEqual([]);
  return registerDocument.document.id;
};

describe("registerDocument", () => {
  it("reads number, symbol and date from the reference, and keeps its words", async () => {
    const text = "ngày 29/8/2019, Thanh tra tỉnh ban hành Kế hoạch số 17/KH-TTT";
    const issuerId = await mirrorOrganization(graph);
    const id = await registered({ reference: { text }, issuerId });
    const { document } = await graph.data(
      `query ($id: ID!) { document(id: $id) { type kind number symbol issuerSymbol issuedOn year issuer { id } reference { text numberRaw } } }`,
      { id },
    );
    expect(document).toEqual({
      type: "PLAN",
      kind: "ADMINISTRATIVE",
      number: 17,
      symbol: "KH-TTT",
      issuerSymbol: "TTT",
      issuedOn: "2019-08-29",
      year: 2019,
      issuer: { id: issuerId },
      reference: { text, numberRaw: "17" },
    });
  });

  it("stores every type that a reference can have", async () => {
    for (const [text, type] of [
      ["Sắc lệnh số 195/SL ngày 01/6/1948", "EDICT"],
      ["Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN", "JOINT_RESOLUTION"],
    ]) {
      await registered({ reference: { text } });
      const query =
        "query ($type: DocumentType) { documents(filter: { type: { eq: $type } }) { nodes { reference { text } } } }";
      expect((await graph.data(query, { type })).documents.nodes).toEqual([{ reference: { text } }]);
    }
  });

  it("flags a suspected misprint and stores a suggestion beside it", async () => {
    const id = await registered({ reference: { text: "Công văn số 1295/SNV-BTĐKH ngày 14/7/2016 của Sở Nội vụ" } });
    const { document } = await graph.data(
      `query ($id: ID!) { document(id: $id) { type symbol reference { unitSymbol suggestion flags issuer } } }`,
      { id },
    );
    expect(document).toEqual({
      type: "OFFICIAL_LETTER",
      symbol: "SNV-BTĐKH",
      reference: { unitSymbol: "BTĐKH", suggestion: "BTĐKT", flags: ["SUSPECTED_TYPO"], issuer: "Sở Nội vụ" },
    });
  });

  it("keeps a reference without a number, with the document that it probably means", async () => {
    const target = await registered({
      reference: { text: "Chỉ thị 34-CT/TW của Bộ Chính trị" },
      secondaryIssuedOn: "2014-04-07",
    });
    const text = "Chỉ thị của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng";
    const id = await registered({ reference: { text }, suggestedDocumentId: target });
    const { document } = await graph.data(
      `query ($id: ID!) { document(id: $id) {
        number issuedOn title suggestionCertainty suggestedDocument { number year issuedOn secondaryIssuedOn } } }`,
      { id },
    );
    expect(document).toMatchObject({
      number: null,
      issuedOn: null,
      suggestionCertainty: "UNVERIFIED",
      suggestedDocument: { number: 34, year: 2014, issuedOn: null, secondaryIssuedOn: "2014-04-07" },
    });
  });

  it("stores the signer beside the organization of the symbol", async () => {
    const text = "Chỉ thị số 02/CT-UBND ngày 04/01/2018 của Chủ tịch UBND tỉnh";
    const id = await registered({ reference: { text }, signer: "Chủ tịch UBND tỉnh" });
    const { document } = await graph.data(`query ($id: ID!) { document(id: $id) { signer issuerSymbol } }`, { id });
    expect(document).toEqual({ signer: "Chủ tịch UBND tỉnh", issuerSymbol: "UBND" });
  });
});

describe("a document of the register", () => {
  it("is identified by issuing organization, type, number and year, and cannot be registered twice", async () => {
    const issuerId = await mirrorOrganization(graph);
    await registered({ reference: { text: "Kế hoạch số 95/KH-UBND ngày 29/7/2019" }, issuerId });
    const before = await graph.data("{ documents { totalCount } }");
    const { registerDocument } = await graph.data(register, {
      input: { reference: { text: "KH 95/KH-UBND, ngày 01/8/2019" }, issuerId },
    });
    expect(registerDocument).toMatchObject({
      document: null,
      userErrors: [{ code: "DUPLICATE_DOCUMENT", field: ["reference"] }],
    });
    expect(await graph.data("{ documents { totalCount } }")).toEqual(before);
  });

  it("has the ordinal of its Roman number, and the term that its words print", async () => {
    const text = "Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2015 - 2020";
    const before = await graph.data("{ documents { totalCount } }");
    for (const [input, field, given, printed] of [
      [{ reference: { text, ordinal: 14, ordinalRaw: "XIII" } }, "reference.ordinal", "14", "13"],
      [{ reference: { text, term: "2010-2015" } }, "reference.term", "2010-2015", "2015-2020"],
      [{ reference: { text }, term: "2010 – 2015" }, "term", "2010 – 2015", "2015-2020"],
    ] as const) {
      const message = `Giá trị “${given}” trái với nguyên văn trích dẫn là “${printed}”`;
      expect((await graph.data(register, { input })).registerDocument).toEqual({
        document: null,
        userErrors: [{ code: "DOCUMENT_CONTRADICTS_TEXT", field: field.split("."), message }],
      });
    }
    expect(await graph.data("{ documents { totalCount } }")).toEqual(before);
    for (const term of ["2015 – 2020", "XV, nhiệm kỳ 2015-2020", "XV"]) await registered({ reference: { text }, term });
  });

  it("differs from one of another year, or of another organization", async () => {
    const issuerId = await mirrorOrganization(graph);
    await registered({ reference: { text: "Chỉ thị số 02/CT-UBND ngày 04/01/2018" }, issuerId });
    await registered({ reference: { text: "Chỉ thị số 02/CT-UBND ngày 03/01/2019" }, issuerId });
    await registered({
      reference: { text: "Chỉ thị số 02/CT-UBND ngày 04/01/2018" },
      issuerId: await mirrorOrganization(graph),
    });
  });

  it("of the Party is identified by its term instead of the year", async () => {
    const issuerId = await mirrorOrganization(graph);
    await registered({ reference: { text: "Chỉ thị số 05-CT/TW ngày 15/5/2016" }, issuerId, term: "XII" });
    const again = { reference: { text: "Chỉ thị 05-CT/TW" }, issuerId, term: "XII" };
    const { registerDocument } = await graph.data(register, { input: again });
    expect(registerDocument.userErrors).toMatchObject([{ code: "DUPLICATE_DOCUMENT" }]);
    await registered({ ...again, term: "XIII" });
  });
});

describe("registerDocument refuses, and stores nothing for,", () => {
  const input = { reference: { text: "số 12 ngày 01/02/2019", type: "XYZ" } };

  it("a type that does not exist, with the reason in both languages", async () => {
    const before = await graph.data("{ documents { totalCount } }");
    const vietnamese = (await graph.data(register, { input })).registerDocument;
    expect(vietnamese).toMatchObject({
      document: null,
      userErrors: [{ code: "UNKNOWN_DOCUMENT_TYPE", field: ["reference", "type"] }],
    });
    expect(vietnamese.userErrors[0].message).toMatch(/^Không có loại văn bản “XYZ”/);
    const english = (await graph.execute(register, { input }, "EN")).data.registerDocument;
    expect(english.userErrors[0].message).toMatch(/^There is no document type "XYZ"/);
    expect(await graph.data("{ documents { totalCount } }")).toEqual(before);
  });

  it("an unknown suggested document, an empty text, and a date that does not exist", async () => {
    const id = newId();
    const unknown = await graph.data(register, { input: { reference: { text: "Luật" }, suggestedDocumentId: id } });
    expect(unknown.registerDocument.userErrors).toEqual([
      { code: "UNKNOWN_DOCUMENT", message: `Không có văn bản “${id}”`, field: ["suggestedDocumentId"] },
    ]);
    const empty = await graph.data(register, { input: { reference: { text: "  " } } });
    expect(empty.registerDocument.userErrors).toMatchObject([{ code: "REQUIRED", field: ["reference", "text"] }]);
    const impossible = await graph.execute(register, {
      input: { reference: { text: "Luật", issuedOn: "2019-04-31" } },
    });
    expect(impossible.errors?.[0]).toMatchObject({ extensions: { code: "INVALID_DATE" } });
  });
});

describe("documents", () => {
  it("are filtered by what was read from the reference, searched by words, and ordered by number", async () => {
    const issuer = await mirrorOrganization(graph);
    for (const text of [
      "Kế hoạch 3617/KH-UBND ngày 15/12/2015",
      "Kế hoạch số 21/KH-UBND ngày 16/1/2023",
      "Quyết định 163/QĐ-UBND ngày 02/3/2023",
    ]) {
      await registered({ reference: { text }, issuerId: issuer });
    }
    const numbers = async (filter: string, rest = "") =>
      (
        await graph.data(
          `query ($issuer: ID!) { documents(filter: { issuer: { id: $issuer } ${filter} } ${rest}) { nodes { number } } }`,
          { issuer },
        )
      ).documents.nodes.map(({ number }: { number: number }) => number);
    expect(await numbers("", "orderBy: [{ field: NUMBER }]")).toEqual([21, 163, 3617]);
    expect(await numbers("")).toEqual([3617, 21, 163]);
    expect(await numbers("type: { eq: PLAN } year: { eq: 2023 }")).toEqual([21]);
    expect(await numbers('symbol: { in: ["QĐ-UBND"] }')).toEqual([163]);
    expect(await numbers('issuedOn: { lt: "2016-01-01" } kind: { eq: ADMINISTRATIVE }')).toEqual([3617]);
    expect(await numbers("number: { gt: 100 }", 'search: "ke hoach 3617"')).toEqual([3617]);
  });

  it("are loaded for two hundred organizations in one statement", async () => {
    const issuerId = await mirrorOrganization(graph);
    await registered({ reference: { text: "Kế hoạch số 03/KH-STTTT ngày 24/01/2018" }, issuerId });
    const representations = [issuerId, ...Array.from({ length: 199 }, newId)].map((id) => ({
      __typename: "Organization",
      id,
    }));
    const { data, statements } = await graph.recorded(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Organization { documents(first: 5) { nodes { reference { text } } } } } }`,
      { representations },
    );
    expect(data._entities[0].documents.nodes).toEqual([
      { reference: { text: "Kế hoạch số 03/KH-STTTT ngày 24/01/2018" } },
    ]);
    expect(statements).toHaveLength(1);
  });

  it("are loaded by two hundred IDs in one statement", async () => {
    const id = await registered({ reference: { text: "152/2025/NĐ-CP" } });
    const representations = [id, ...Array.from({ length: 199 }, newId)].map((key) => ({
      __typename: "CitedDocument",
      id: key,
    }));
    const { data, statements } = await graph.recorded(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on CitedDocument { number year } } }`,
      { representations },
    );
    expect(data._entities[0]).toEqual({ number: 152, year: 2025 });
    expect(statements.map((statement) => statement.replace(/\((\?, )+\?\)/, "(…)"))).toMatchInlineSnapshot(`
      [
        "select "e".* from "campaigns"."cited_document" as "e" where "e"."id" = any($1::uuid[])",
      ]
    `);
  });
});
