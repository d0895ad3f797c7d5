import type { Path } from "@thidua/base/errors";
import { optionalUrl, requireUrl } from "../records/page-address.js";
import { foldCatalogCode, requireCode } from "../records/record-code.js";
import { optionalText, requireText } from "../records/require.js";
import { requiredTexts } from "../records/required-texts.js";
import { uniqueInOrder } from "../records/unique-in-order.js";
import { type DeclaredColumn, declaredColumns } from "./declared-columns.js";

/** Columns of every record: the database and `recordFields` set them. */
type RecordColumn = "id" | "version" | "createdAt" | "updatedAt" | "certainty" | "sources";

const recordColumns: ReadonlySet<string> = new Set<RecordColumn>([
  "id",
  "version",
  "createdAt",
  "updatedAt",
  "certainty",
  "sources",
]);

type Shared<Record, Input, Given> = Pick<
  Record,
  Exclude<Extract<keyof Record, keyof Input>, keyof Given | RecordColumn>
>;

/**
 * Reads the values of a new record's columns from an input whose fields have the columns' names. Texts are normalized and
 * checked against their limits, a missing value is null, and a list holds each value once.
 *
 * @param entity the record's class
 * @param input the mutation's input; fields without a column of their name are ignored
 * @param given values that the input does not state as the column stores them, such as a parsed document
 * @param path where the input stands in the mutation's input; the mutation's input itself unless given
 * @returns the values for `em.create`, `given` among them; a missing value of a column that is not nullable is left to the
 *   record's own default
 * @throws DomainError REQUIRED for a blank text that is not nullable, TOO_LONG past a text's limit, TOO_MANY_ITEMS past 50
 *   texts in a list, INVALID_CODE and INVALID_URL for what is no code and no address
 * @throws Error for a column stored as JSON that is not among `given`
 */
export function columnValues<Record extends object, Input extends object, Given extends Partial<Record>>(
  entity: abstract new () => Record,
  input: Input,
  given: Given,
  path: Path = [],
): Shared<Record, Input, Given> & Given {
  const values: { [property: string]: unknown } = {};
  for (const column of declaredColumns(entity)) {
    const { property } = column;
    if (recordColumns.has(property) || Object.hasOwn(given, property)) continue;
    if (Object.hasOwn(input, property)) {
      if (column.kind === "json") throw new Error(`${entity.name}.${property} is stored as JSON: pass its value`);
      const value = readValue(column, input[property as never], [...path, property]);
      if (value !== undefined) values[property] = value;
    } else if (column.kind === "choices" || column.kind === "texts") values[property] = [];
  }
  return { ...values, ...given } as never;
}

function readValue({ kind, type, nullable, limit }: DeclaredColumn, value: unknown, path: Path): unknown {
  switch (kind) {
    case "text":
      return (nullable ? optionalText : requireText)(value as string | null | undefined, path, limit);
    case "code":
      return value == null && nullable ? null : requireCode(value as string | null | undefined, path, limit);
    case "catalogCode": {
      const code = (nullable ? optionalText : requireText)(value as string | null | undefined, path, limit);
      return code === null ? null : foldCatalogCode(code);
    }
    case "url":
      return (nullable ? optionalUrl : requireUrl)(value as string | null | undefined, path, limit);
    case "texts":
      return [...new Set(requiredTexts(value as string[] | null | undefined, path))];
    case "choices":
      return uniqueInOrder(type()[0], value as string[] | null | undefined);
    default:
      return value ?? (nullable ? null : undefined);
  }
}
