/** Returns the distinct values of a list in the order of the enumeration, as lists of enumerated values are stored. */
export function uniqueInOrder<Value extends string>(
  all: Readonly<Record<string, Value>>,
  given: readonly Value[] | null | undefined,
): Value[] {
  const wanted = new Set(given ?? []);
  return Object.values(all).filter((value) => wanted.has(value));
}
