import { type FilterQuery, raw } from "@mikro-orm/core";
import { meantSymbols } from "@thidua/documents";
import { recordAlias } from "@thidua/kit/model/rows";
import type { DocumentSelector } from "./document-selector.js";

/**
 * Makes the filter rule of a column of documents (`ExampleDocument[]` as JSON): one of them has the number, the symbol and the year that are
 * given, all in one document. The index of `DocumentsIndex` answers it by the number.
 *
 * @param column the column, unquoted
 */
export function citesDocument<Record extends object>(column: string): (given: DocumentSelector) => FilterQuery<Record> {
  return ({ number, symbol, year }) => {
    const conditions = [`@.number == ${number}`];
    if (symbol != null)
      conditions.push(anyOf(meantSymbols(symbol).map((meant) => `@.symbol == ${JSON.stringify(meant)}`)));
    if (year != null) {
      const printed = JSON.stringify(`${year}-`);
      conditions.push(anyOf([`@.year == ${year}`, `@.year == null && @.issuedOn starts with ${printed}`]));
    }
    const path = `exists($[*].document ? (${conditions.join(" && ")}))`;
    return { [raw(`"${recordAlias}"."${column}" @@ (?::text)::jsonpath`, [path])]: [] } as never;
  };
}

const anyOf = (conditions: readonly string[]): string => `(${conditions.map((one) => `(${one})`).join(" || ")})`;
