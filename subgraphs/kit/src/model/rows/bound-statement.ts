import { arrayValue } from "./array-value.js";

/** A statement with its values apart: `$1` is the first of them. */
export interface BoundStatement {
  readonly sql: string;
  readonly values: readonly BoundValue[];
}

/** What the drivers of both databases send in the same way. */
type BoundValue = string | number | boolean | null;

/**
 * Numbers the placeholders of a statement.
 *
 * @param sql a statement of the ORM, in which each `?` stands for a value; `\?` is the operator
 * @param values the values, of which none is an identifier
 * @throws Error if there are more or fewer values than placeholders
 */
export function numbered(sql: string, values: readonly unknown[]): BoundStatement {
  let count = 0;
  const text = sql.replace(/\\\?|\?/gu, (found) => {
    if (found !== "?") return "?";
    count += 1;
    return `$${count}`;
  });
  if (count !== values.length) throw new Error(`The statement has ${count} placeholders and ${values.length} values`);
  return { sql: text, values: values.map(boundValue) };
}

/** Returns a value as both drivers send it. Throws Error for one that is undefined. */
export function boundValue(value: unknown): BoundValue {
  if (value === undefined) throw new Error("A value of a statement is undefined");
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayValue(value.map(String));
  if (typeof value === "bigint") return String(value);
  return JSON.stringify(value);
}
