import type { RandomBelow } from "@thidua/kit/testing/random";
import type { AnyList } from "../plans/list-definitions.js";

/** What filters are made of. */
export interface FilterParts {
  /** Organizations: the largest tree first, and one that does not exist. */
  readonly organizations: readonly string[];
  /** Some of the records. */
  readonly ids: readonly string[];
}

/** The fields of a list's filter that select organizations. */
export function organizationFields({ filters }: AnyList): string[] {
  return Object.keys(filters).filter((field) => {
    const rule = filters[field];
    return typeof rule === "function" && rule.idsOf !== undefined;
  });
}

/** Makes a filter that selects organizations: alone, beside other conditions, in `and`, `or` and `not`. */
export function randomFilter(list: AnyList, parts: FilterParts, random: RandomBelow): object {
  const fields = organizationFields(list);
  const one = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
  const selection = () => ({
    [one(fields)]: {
      id: one(parts.organizations),
      ...one([
        { includeDescendants: true },
        { includePredecessors: true },
        { includeDescendants: true, includePredecessors: true },
      ]),
    },
  });
  const columns = Object.keys(list.filters).filter((field) => typeof list.filters[field] === "string");
  const other = (): object => {
    const isNull = () => ({ [one(columns)]: { isNull: random(2) === 0 } });
    if (columns.length === 0) return {};
    if (!columns.includes("id") || random(2) === 0) return isNull();
    return { id: { in: parts.ids.filter(() => random(2) === 0) } };
  };
  const shapes: (() => object)[] = [
    selection,
    selection,
    () => ({ ...selection(), ...other() }),
    () => ({ and: [selection(), other()] }),
    () => ({ and: [selection(), selection()] }),
    () => ({ or: [selection(), other()] }),
    () => ({ not: selection() }),
    () => ({ ...selection(), not: { or: [selection(), other()] } }),
  ];
  return one(shapes)();
}
