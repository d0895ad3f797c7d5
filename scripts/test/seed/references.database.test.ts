import { type DocumentReference, parseDocumentReference } from "@thidua/documents";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { openTestDatabases, type TestDatabases } from "@thidua/kit/testing";
import type { GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { seededContent } from "../seeded-content.js";

/* Every reference to a document that a record of the seed data has, wherever it stands in a column of JSON, of all tables of all subgraphs. */

let opened: TestDatabases;
beforeAll(async () => {
  opened = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    seededContent(),
  );
});
afterAll(() => opened.close());

/** A stored reference and where it stands. */
interface Stored {
  readonly place: string;
  readonly reference: DocumentReference;
}

/** Finds the references in a value of JSON: objects with the words of a citation and what was read from them. */
function referencesIn(value: unknown): DocumentReference[] {
  if (typeof value !== "object" || value === null) return [];
  const isReference = "text" in value && "numberRaw" in value && "symbolRaw" in value;
  return [...(isReference ? [value as DocumentReference] : []), ...Object.values(value).flatMap(referencesIn)];
}

async function storedReferences(): Promise<Stored[]> {
  const stored: Stored[] = [];
  for (const database of opened.databases) {
    const em = database.fork();
    for (const { tableName, props, className } of em.getMetadata()) {
      const columns = props
        .filter(({ columnTypes }) => columnTypes?.includes("jsonb"))
        .map(({ fieldNames }) => fieldNames[0]!);
      if (columns.length === 0 || !tableName) continue;
      const list = columns.map((column) => `"${column}"`).join(", ");
      const rows = await em.execute<object[]>(`select ${list} from "${em.config.get("schema")}"."${tableName}"`);
      for (const row of rows)
        for (const [column, value] of Object.entries(row))
          for (const reference of referencesIn(typeof value === "string" ? JSON.parse(value) : value))
            stored.push({ place: `${className}.${column}`, reference });
    }
  }
  return stored;
}

describe("the references of the seed data", () => {
  it("are as they are read today, and flagged where they have a number that is not read", async () => {
    const stored = await storedReferences();
    expect([...new Set(stored.map(({ place }) => place))]).toEqual(
      expect.arrayContaining([
        "Campaign.launch_document",
        "CitedDocument.reference",
        "EmulationPlan.document",
        "ExampleProgram.documents",
      ]),
    );
    const parts = ({ number, numberRaw, suffix, year, symbol, symbolRaw, flags }: Omit<DocumentReference, "text">) =>
      JSON.stringify({ number, numberRaw, suffix, year, symbol, symbolRaw, flags });
    const stale = stored
      .map(({ place, reference }) => {
        const read = parseDocumentReference(reference.text, { issuedOn: reference.issuedOn });
        return { place, text: reference.text, stored: parts(reference), read: parts(read as never) };
      })
      .filter(({ stored: known, read }) => known !== read);
    expect(stale).toEqual([]);
  });

  it.each(subgraphs)(
    "of $name that an earlier reading left without a flag are flagged in answers",
    async (subgraph) => {
      const { schema } = buildSubgraph(subgraph.graph);
      const { flags } = (schema.getType("DocumentReference") as GraphQLObjectType).getFields();
      const ask = (reference: object) => flags!.resolve!(reference, {}, {}, {} as never);
      const unread = { text: "Quyết định 80-QĐ/TNVN", number: null, flags: [] };
      expect(await ask(unread)).toEqual(["NUMBER_NOT_READ"]);
      expect(await ask({ ...unread, flags: ["INVALID_DATE"] })).toEqual(["INVALID_DATE", "NUMBER_NOT_READ"]);
      expect(await ask({ ...unread, flags: ["NUMBER_NOT_READ"] })).toEqual(["NUMBER_NOT_READ"]);
      expect(await ask({ ...unread, number: 80 })).toEqual([]);
      expect(await ask({ ...unread, text: "Luật Thi đua, khen thưởng" })).toEqual([]);
    },
  );
});
