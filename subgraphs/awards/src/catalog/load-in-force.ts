import type { EntityClass } from "@mikro-orm/core";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { today } from "@thidua/kit/model/known-date";
import type { DatedRecord } from "./dated-record.js";
import { holdsOn } from "./period.js";

/**
 * Returns the row of a code that is in force on a day, or null if there is none. One request loads the rows of all its codes and
 * days in one statement.
 *
 * @param codeProperty the property that holds the code
 * @param asOf the day, today unless given
 */
export function loadInForce<Record extends DatedRecord>(
  context: SubgraphContext,
  entity: EntityClass<Record>,
  codeProperty: keyof Record & string,
  code: string,
  asOf: string | null | undefined,
): Promise<Record | null> {
  const day = asOf ?? today();
  return context.loaders
    .many(entity, codeProperty)
    .load(code)
    .then((rows) => rows.find((row) => holdsOn(row, day)) ?? null);
}

/** Returns the rows of several codes that are in force on a day, in the order of the codes. Codes without such a row are left out. */
export async function loadAllInForce<Record extends DatedRecord>(
  context: SubgraphContext,
  entity: EntityClass<Record>,
  codeProperty: keyof Record & string,
  codes: readonly string[],
  asOf: string | null | undefined,
): Promise<Record[]> {
  const rows = await Promise.all(codes.map((code) => loadInForce(context, entity, codeProperty, code, asOf)));
  return rows.filter((row) => row !== null);
}
