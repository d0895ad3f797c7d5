import { optionalText, requireText } from "../records/require.js";
import { declaredColumn } from "./declared-columns.js";

type Shared<Record, Input, Given> = Pick<Record, Exclude<Extract<keyof Record, keyof Input>, keyof Given>>;

/**
 * The values of a record's columns, read from an input whose fields have the columns' names: texts normalised and checked
 * against their limits, missing values as null, each value of a list once.
 *
 * @param entity the record's class
 * @param input the mutation's input
 * @param given values that the input does not state as the column stores them, such as a parsed document
 * @param path where the input stands in the mutation's input; the input itself unless given
 * @returns the values for `em.create`, `given` among them
 * @throws DomainError REQUIRED for a blank text that must be there, TOO_LONG past a text's limit
 */
export function columnValues<Record extends object, Input extends object, Given extends Partial<Record>>(
  entity: abstract new () => Record,
  input: Input,
  given: Given,
  path: readonly (string | number)[] = [],
): Shared<Record, Input, Given> & Given {
  const values: { [property: string]: unknown } = {};
  for (const [property, value] of Object.entries(input)) {
    const column = declaredColumn(entity, property);
    if (!column || property in given || property in recordColumns) continue;
    const place = [...path, property];
    if (column.kind === "json") throw new Error(`${entity.name}.${property} is stored as JSON: give its value`);
    if (column.kind === "text") {
      const read = column.nullable ? optionalText : requireText;
      values[property] = read(value as string | null | undefined, place, column.limit);
    } else if (column.kind === "choices") values[property] = [...new Set((value ?? []) as unknown[])];
    else values[property] = value ?? null;
  }
  return { ...values, ...given } as never;
}

/** Columns of every record, which `recordFields` fills. */
const recordColumns = { id: true, version: true, createdAt: true, updatedAt: true, certainty: true, sources: true };
