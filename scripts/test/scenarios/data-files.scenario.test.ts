import { readFileSync } from "node:fs";
import { checkSavedQueries, loadSavedQueries } from "@thidua/gateway/data";
import { buildSchema, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { inRepository } from "../../src/paths.js";
import { contractPaths } from "../../src/schema/contract-paths.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

const directory = inRepository("schema/queries");
const api = buildSchema(ownGraph().api);
/** Those that own subgraphs answer. `npm run schema:check` checks all of them. */
const saved = loadSavedQueries(directory).filter(({ document }) => validate(api, document).length === 0);
const exported = saved.filter(({ table }) => table).map(({ name }) => name);

/** What each file must at least have as columns. */
const columns: Record<string, string[]> = {
  campaigns: [
    "code",
    "name",
    "theme",
    "form",
    "kind",
    "year",
    "organization",
    "launchDocument",
    "issuedOn",
    "startsOn",
    "startYear",
    "startMonth",
    "endsOn",
    "endYear",
    "endMonth",
  ],
  documents: ["text", "number", "symbol", "type", "issuer", "issuedOn", "certainty"],
  occasions: [
    "name",
    "originDate",
    "originYear",
    "originMonth",
    "precision",
    "anniversary",
    "observedOn",
    "year",
    "month",
  ],
  criteria: ["campaign", "metric", "operator", "amount", "unit", "appliesTo"],
  "selection-rounds": ["program", "organization", "round", "collectives", "individuals"],
  "organization-lineage": [
    "effectiveOn",
    "effectiveYear",
    "effectiveMonth",
    "effectiveBeforeOn",
    "kind",
    "from",
    "to",
    "certainty",
  ],
  "news-articles": ["title", "publishedAt", "organization", "category", "author", "viewCount"],
  "award-forms": ["code", "name", "category", "level", "subject", "validFrom", "validTo", "legalBasis", "certainty"],
};

/** The eleven numbered references of the five pages: words of the citation, number as printed, symbol, day of issue. */
const references: [text: string, number: string, symbol: string, issuedOn: string | null][] = [
  ["Kế hoạch số 95/KH-UBND ngày 29/7/2019", "95", "KH-UBND", "2019-07-29"],
  ["Kế hoạch số 17/KH-TTT", "17", "KH-TTT", "2019-08-29"],
  ["Kế hoạch số 03/KH-STTTT", "03", "KH-STTTT", "2018-01-24"],
  ["Kế hoạch số 21/KH-UBND", "21", "KH-UBND", "2023-01-16"],
  ["Kế hoạch 3617/KH-UBND ngày 15/12/2015", "3617", "KH-UBND", "2015-12-15"],
  ["Công văn số 1295/SNV-BTĐKH ngày 14/7/2016", "1295", "SNV-BTĐKH", "2016-07-14"],
  ["Chỉ thị 34-CT/TW", "34", "CT/TW", null],
  ["Chỉ thị số 26/CT-TTg ngày 05/9/2016", "26", "CT-TTg", "2016-09-05"],
  ["Chỉ thị số 02/CT-UBND ngày 04/01/2018", "02", "CT-UBND", "2018-01-04"],
  ["Chỉ thị số 05-CT/TW ngày 15/5/2016", "05", "CT/TW", "2016-05-15"],
  ["Chỉ thị số 05/2008/CT-TTg ngày 31/01/2008", "05", "CT-TTg", "2008-01-31"],
];

/** The five pages as printed; line ends and no-break spaces read as spaces. */
const pages = [0, 1, 2, 3, 4].map((number) =>
  readFileSync(inRepository(`subgraphs/campaigns/src/seed/data/articles/a${number}.txt`), "utf8").replace(/\s+/g, " "),
);

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

describe("saved queries", () => {
  it("fit the API", () => {
    const schema = buildSchema(readFileSync(contractPaths.api, "utf8"));
    expect(checkSavedQueries(schema, directory)).toEqual([]);
  });

  it.each(saved.map((query) => [query.name, query] as const))(
    "%s is answered through the gateway without an error",
    async (_name, query) => {
      const text = readFileSync(`${directory}/${query.name}.graphql`, "utf8");
      const example = /^# variables: (\{.*\})$/m.exec(text)?.[1] ?? "{}";
      const { data, errors } = await graph.ask(text, JSON.parse(example) as object);
      expect(errors).toBeUndefined();
      expect(Object.values(data as object).every((value) => value !== null)).toBe(true);
    },
  );
});

describe("data files", () => {
  it("are listed: every saved query that is an export, and no other", async () => {
    const { files } = (await (await fetch(`${graph.url}/data`)).json()) as { files: { name: string }[] };
    const names = files.map(({ name }) => name).sort();
    const all = loadSavedQueries(directory).filter(({ table }) => table);
    expect(names).toEqual(all.map(({ name }) => name).sort());
    expect(names).toEqual(expect.arrayContaining(Object.keys(columns)));
  });

  it.each(exported)("%s comes as JSON and CSV, whole, with its columns, and 304 when nothing changed", async (name) => {
    const wanted = columns[name] ?? [];
    const json = await fetch(`${graph.url}/data/${name}.json`);
    expect(json.status).toBe(200);
    const body = (await json.json()) as { columns: unknown[]; rows: Record<string, unknown>[]; rowCount: number };
    expect(body.rows.length).toBeGreaterThan(0);
    expect(body.rowCount).toBe(body.rows.length);
    expect(Object.keys(body.rows[0]!)).toEqual(expect.arrayContaining(wanted));

    const csv = await fetch(`${graph.url}/data/${name}.csv`);
    expect(csv.status).toBe(200);
    expect(csv.headers.get("content-type")).toMatch(/^text\/csv; charset=utf-8/);
    const bytes = Buffer.from(await csv.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString("utf8").slice(1);
    expect(text.endsWith("\r\n")).toBe(true);
    // No cell has a line end of its own, so a record is a line, and every line ends as RFC 4180 says.
    const [header, ...records] = text.slice(0, -2).split("\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(header).toBe(Object.keys(body.rows[0]!).join(","));
    expect(records).toHaveLength(body.rowCount);

    for (const [file, answer, size] of [
      [`${name}.json`, json, Number(json.headers.get("content-length"))],
      [`${name}.csv`, csv, bytes.length],
    ] as const) {
      const etag = answer.headers.get("etag")!;
      expect(etag).toMatch(/^"[^"]+"$/);
      const unchanged = await fetch(`${graph.url}/data/${file}`, { headers: { "if-none-match": etag } });
      expect(unchanged.status).toBe(304);
      expect(await unchanged.text()).toBe("");
      const head = await fetch(`${graph.url}/data/${file}`, { method: "HEAD" });
      expect(head.status).toBe(200);
      expect(head.headers.get("etag")).toBe(etag);
      expect(head.headers.get("content-length")).toBe(String(size));
      expect(await head.text()).toBe("");
    }
  });

  it("documents holds all eleven numbered references of the pages, verbatim", async () => {
    const { rows } = (await (await fetch(`${graph.url}/data/documents.json`)).json()) as {
      rows: {
        text: string;
        number: string | null;
        symbol: string | null;
        issuedOn: string | null;
        suggestion: string | null;
        place: string;
      }[];
    };
    // Eleven, and nothing else: the other numbered ones are the laws on which lineage and award forms rest.
    const numbered = rows.filter(({ number, place }) => number !== null && place === "documents");
    expect(numbered).toHaveLength(references.length);
    for (const { text } of numbered) expect(pages.some((page) => page.includes(text))).toBe(true);
    for (const [text, number, symbol, issuedOn] of references) {
      expect(rows).toContainEqual(
        expect.objectContaining({ text: expect.stringContaining(text), number, symbol, issuedOn }),
      );
    }
    // Kept as printed, with what it probably was beside it.
    expect(rows.find((row) => row.number === "1295")).toMatchObject({ suggestion: "BTĐKT" });
    const again = (await (await fetch(`${graph.url}/data/documents.json?locale=en`)).json()) as { rows: unknown[] };
    expect(again.rows).toEqual(rows);
  });

  it("hold a whole day or none: the rest of a date stands in columns of years and months, which no spreadsheet rewrites", async () => {
    for (const name of exported) {
      const { rows } = (await (await fetch(`${graph.url}/data/${name}.json`)).json()) as {
        rows: Record<string, unknown>[];
      };
      for (const [column, cell] of rows.flatMap((row) => Object.entries(row))) {
        expect([name, column, cell]).not.toEqual([name, column, expect.stringMatching(/^\d{4}-\d{2}$/)]);
        if (/(On|Date|validFrom|validTo|activeFrom|activeTo)$/.test(column) && cell !== null)
          expect([name, column, cell]).toEqual([name, column, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
        if (/(Year|Month)$|^year$|^month$/.test(column) && cell !== null)
          expect([name, column, cell]).toEqual([name, column, expect.any(Number)]);
      }
    }
    const { rows } = (await (await fetch(`${graph.url}/data/occasions.json`)).json()) as {
      rows: Record<string, unknown>[];
    };
    const ofYear = rows.filter(({ precision }) => precision === "YEAR");
    expect(ofYear.map(({ originDate, originYear }) => [originDate, originYear])).toEqual([[null, 1950]]);
  });

  it("have a code beside each name of a record that has one, and names of organizations that no other has", async () => {
    const codesOf: [file: string, name: string, code: string][] = [
      ["campaigns", "name", "code"],
      ["campaigns", "organization", "organizationCode"],
      ["criteria", "campaign", "campaignCode"],
      ["documents", "issuer", "issuerCode"],
      ["news-articles", "organization", "organizationCode"],
      ["occasions", "campaign", "campaignCode"],
      ["organization-lineage", "from", "fromCodes"],
      ["organization-lineage", "to", "toCodes"],
      ["selection-rounds", "program", "programCode"],
      ["selection-rounds", "organization", "organizationCode"],
    ];
    const codes = new Map<string, string>();
    for (const [file, name, code] of codesOf) {
      const { rows } = (await (await fetch(`${graph.url}/data/${file}.json`)).json()) as {
        rows: Record<string, string | null>[];
      };
      for (const row of rows) {
        if (file === "documents" && row.place !== "documents") continue;
        expect([file, Boolean(row[code])]).toEqual([file, Boolean(row[name])]);
        const isOrganization = name === "organization" || name === "issuer";
        if (row[name] && isOrganization) {
          expect(codes.get(row[name]) ?? row[code]).toBe(row[code]);
          codes.set(row[name], row[code]!);
        }
      }
    }
    expect(codes.size).toBeGreaterThan(3);
  });

  it("a wrong parameter is refused with a problem document in Vietnamese", async () => {
    const answer = await fetch(`${graph.url}/data/campaigns.csv?year=hai-nghin`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.text()).toMatch(/[ạ-ỹ]/);
  });
});
