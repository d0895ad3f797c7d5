import type { FilterQuery } from "@mikro-orm/core";
import { InputType } from "type-graphql";
import { InputField } from "../../model/fields/index.js";
import { requireListLength } from "./list-length.js";

/** What a list of values is asked: whether it holds a value, or any of some values. */
export interface ListCondition<Value> {
  has?: Value | null;
  hasAny?: Value[] | null;
}

/** One input type for each enumeration, however many lists filter by it. */
const listFilters = new WeakMap<object, unknown>();

/**
 * Makes the operator input of a field that holds several values of an enum.
 *
 * Takes the enum object registered with type-graphql, and its GraphQL name; gives a class named after it with `ListFilter`.
 */
export function enumListFilter<Values extends object>(
  values: Values,
  name: string,
): ReturnType<typeof makeEnumListFilter<Values>> {
  const made = listFilters.get(values) ?? makeEnumListFilter(values, name);
  listFilters.set(values, made);
  return made as ReturnType<typeof makeEnumListFilter<Values>>;
}

function makeEnumListFilter<Values extends object>(values: Values, name: string) {
  type Value = Values[keyof Values];
  @InputType(`${name}ListFilter`, { description: `Lọc danh sách ${name}. Filter a list of ${name}.` })
  class EnumListFilter implements ListCondition<Value> {
    @InputField(() => values, "Có giá trị này", "Holds this value", { nullable: true })
    has?: Value | null;

    @InputField(() => [values], "Có ít nhất một giá trị", "Holds one of these values", { nullable: true })
    hasAny?: Value[] | null;
  }
  return EnumListFilter;
}

/** The filter rule of a `text[]` property (`ListProperty`). Raises FILTER_LIST_TOO_LONG. */
export function listRule<Record extends object>(property: keyof Record & string) {
  return (given: ListCondition<string>): FilterQuery<Record> => {
    const conditions: object[] = [];
    if (given.has) conditions.push({ [property]: { $contains: [given.has] } });
    if (given.hasAny) requireListLength(given.hasAny);
    if (given.hasAny) conditions.push({ [property]: { $overlap: given.hasAny } });
    return { $and: conditions } as FilterQuery<Record>;
  };
}
