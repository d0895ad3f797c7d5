import type { EntityClass } from "@mikro-orm/core";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import type { DatedRecord } from "./dated-record.js";
import { holdsOn, today } from "./period.js";

/**
 * The row of a dated catalog that a code means on a day; null when no row of the code holds on it. All rows that one request
 * asks for, of whatever codes and days, cost one statement.
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

/** The rows that several codes mean on a day, in the order of the codes; codes without a row are passed over. */
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
