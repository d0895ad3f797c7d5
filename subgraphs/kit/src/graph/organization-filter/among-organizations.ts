import { arrayValue } from "../../model/rows/index.js";

/** PostgreSQL estimates each of the values of an array: of more than these that takes longer than the page. */
const fewIds = 200;

/** What follows a column in SQL to say that it is one of some organizations, with its value. Of few PostgreSQL knows how many records they have. */
export function amongOrganizations(ids: readonly string[]): { readonly sql: string; readonly value: string } {
  return {
    sql: ids.length > fewIds ? "in (select unnest(?::uuid[]))" : "= any(?::uuid[])",
    value: arrayValue(ids),
  };
}
