import type { EntityManager } from "@mikro-orm/sql";
import { searchColumns } from "./search-columns.js";
import type { SearchableTexts } from "./searchable-texts.js";

/** What a record is found by, and the text from elsewhere that is stored with it. */
export interface SearchedRecord {
  readonly id: string;
  readonly texts: SearchableTexts;
  /** What `search_label` gets, in a table that has the column. */
  readonly label?: string;
}

/**
 * Stores the search columns of records past the EntityManager: they are derived, so that no change is recorded and no version grows.
 *
 * @param tableName the quoted table with its schema
 * @returns the columns of each record as they are stored
 */
export async function storeSearchColumns(
  em: EntityManager,
  tableName: string,
  records: readonly SearchedRecord[],
): Promise<object[]> {
  const rows = records.map(({ id, texts, label }) => {
    const { searchText, searchAccents } = searchColumns(texts);
    return { id, search_text: searchText, search_accents: searchAccents, search_label: label };
  });
  const isLabelled = records.some(({ label }) => label !== undefined);
  const label = isLabelled ? `, "search_label" = "new"."search_label"` : "";
  await em.execute(
    `update ${tableName} as "record" set "search_text" = "new"."search_text", "search_accents" = "new"."search_accents"${label}
     from jsonb_to_recordset(?::jsonb) as "new" ("id" uuid, "search_text" text, "search_accents" text, "search_label" text)
     where "record"."id" = "new"."id"`,
    [JSON.stringify(rows)],
  );
  return rows;
}
