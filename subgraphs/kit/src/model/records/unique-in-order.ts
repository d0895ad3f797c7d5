/** The values of a list without repetition, in the order of the enum: how lists of enum values are stored. */
export function uniqueInOrder<Value extends string>(
  all: Readonly<Record<string, Value>>,
  given: readonly Value[] | null | undefined,
): Value[] {
  const wanted = new Set(given ?? []);
  return Object.values(all).filter((value) => wanted.has(value));
}
