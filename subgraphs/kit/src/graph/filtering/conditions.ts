import { RawQueryFragment, raw, Utils } from "@mikro-orm/core";

/** A condition of the ORM. Keys beside each other must all hold; without a key it holds for every record. */
type Condition = Readonly<Record<PropertyKey, unknown>>;

/** Returns the condition that holds for no record. */
export const none = (): object => ({ [raw("false")]: [] });

const isNone = (condition: object): boolean => {
  const [key, ...others] = Reflect.ownKeys(condition);
  return others.length === 0 && sqlOf(key)?.sql === "false";
};
const isEvery = (condition: object): boolean => Reflect.ownKeys(condition).length === 0;

/** Returns the condition that all of some conditions hold; every record meets none at all. The ORM would drop an empty one. */
export function allOf(conditions: readonly object[]): object {
  const parts = conditions.map(simplified).filter((part) => !isEvery(part));
  if (parts.some(isNone)) return none();
  return parts.length > 1 ? { $and: parts } : (parts[0] ?? {});
}

/** Returns the condition that at least one of some conditions holds; no record meets none at all. */
export function anyOf(conditions: readonly object[]): object {
  const parts = conditions.map(simplified).filter((part) => !isNone(part));
  if (parts.some(isEvery)) return {};
  return parts.length > 1 ? { $or: parts } : (parts[0] ?? none());
}

/**
 * Returns the condition that holds for exactly the records for which another does not. SQL's `not` alone is unknown where a value is
 * missing, and would leave the record out of both.
 *
 * @param condition of properties that are compared with values or subselects without missing values, of `$and`, `$or` and raw SQL,
 *   or a complement
 * @throws Error for any other condition, among them `$not` of more than one comparison: write `complementOf` instead
 */
export function complementOf(condition: object): object {
  return anyOf(partsOf(condition).map(complementOfPart));
}

/**
 * Returns the properties that a condition compares; undefined if it has SQL of its own, of which nothing is known.
 *
 * @param condition as `complementOf` takes it
 */
export function comparedProperties(condition: object): readonly string[] | undefined {
  const compared: string[] = [];
  for (const part of partsOf(condition)) {
    const [key] = Reflect.ownKeys(part);
    if (typeof key === "string" && !key.startsWith("$")) {
      compared.push(key);
      continue;
    }
    if (isNone(part)) continue;
    const inner = key === "$not" ? [part.$not] : key === "$and" || key === "$or" ? (part[key] as unknown[]) : undefined;
    for (const one of inner ?? [undefined]) {
      const properties = one ? comparedProperties(one as object) : undefined;
      if (!properties) return undefined;
      compared.push(...properties);
    }
  }
  return compared;
}

/** Splits a condition at its keys. */
function partsOf(condition: object): Condition[] {
  return Reflect.ownKeys(condition).map((key) => ({ [key]: (condition as Condition)[key] }));
}

/** Returns a condition in which `$and` and `$or` have parts that decide something. */
function simplified(condition: object): object {
  const parts = partsOf(condition);
  if (parts.length > 1) return parts.some((part) => "$and" in part || "$or" in part) ? allOf(parts) : condition;
  const { $and, $or } = condition as { $and?: object[]; $or?: object[] };
  if ($and) return allOf($and);
  return $or ? anyOf($or) : condition;
}

function complementOfPart(part: Condition): object {
  const [key] = Reflect.ownKeys(part);
  const value = part[key!];
  const written = sqlOf(key);
  if (written) return isNone(part) ? {} : { [raw(`(${written.sql}) is not true`, [...written.params])]: [] };
  if (key === "$and") return anyOf((value as object[]).map(complementOf));
  if (key === "$or") return allOf((value as object[]).map(complementOf));
  if (key === "$not") return orMissing(value as object);
  if (typeof key !== "string" || key.startsWith("$")) throw new Error(`No complement of ${String(key)} is known`);
  if (value === null) return { [key]: { $ne: null } };
  const operators = Object.entries(Utils.isPlainObject(value) ? value : { $eq: value });
  return anyOf(
    operators.map(([operator, operand]) => {
      if (operator === "$ne" && operand === null) return { [key]: null };
      return { $or: [{ $not: { [key]: { [operator]: operand } } }, { [key]: null }] };
    }),
  );
}

/** Returns the complement of `$not` of a comparison: the comparison holds, or is unknown. */
function orMissing(comparison: object): object {
  const [property, ...others] = Reflect.ownKeys(comparison);
  if (typeof property !== "string" || property.startsWith("$") || others.length > 0)
    throw new Error("No complement of $not is known but that of one comparison");
  return { $or: [comparison, { [property]: null }] };
}

function sqlOf(
  key: PropertyKey | undefined,
): { readonly sql: string; readonly params: readonly unknown[] } | undefined {
  return typeof key === "symbol" ? RawQueryFragment.getKnownFragment(key) : undefined;
}
