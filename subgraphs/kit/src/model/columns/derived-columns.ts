import type { ColumnDecorator } from "./declared-columns.js";

// biome-ignore lint/complexity/noBannedTypes: classes as decorators see them
const derived = new Map<Function, Set<string>>();

/**
 * Marks a column that only the database reads, to find or to order records. Lists and loaders leave it out of the records that they
 * read, unless the order needs it.
 */
export function Derived(): ColumnDecorator {
  return (prototype, property) => {
    const columns = derived.get(prototype.constructor) ?? new Set();
    derived.set(prototype.constructor, columns.add(property));
  };
}

/** Returns the properties of a class, and of those that it extends, that only the database reads. */
export function derivedColumns(owner: object): ReadonlySet<string> {
  const columns = new Set<string>();
  for (let one = owner; typeof one === "function"; one = Object.getPrototypeOf(one))
    for (const property of derived.get(one) ?? []) columns.add(property);
  return columns;
}
