import type { FilterQuery } from "@mikro-orm/core";
import { bilingual } from "@thidua/base/locale";
import { InputType } from "type-graphql";
import { allOf } from "./conditions.js";
import { requireListLength } from "./list-length.js";
import { OperatorField } from "./operator-field.js";

/** Conditions on a list of values: it contains one value, or at least one of several. */
export interface ListCondition<Value> {
  has?: Value | null;
  hasAny?: Value[] | null;
}

/** One input type for each enumeration, however many lists and subgraphs of a process filter by it. */
const listFilters = new WeakMap<object, unknown>();

/**
 * Makes the operator input of a column that holds several values of an enumeration: `has` and `hasAny`.
 *
 * @param values the enumeration, registered with type-graphql, or `String`
 * @param name the enumeration's GraphQL name, or "String"
 * @returns the input class `<name>ListFilter`, the same one for each call with these values
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
  @InputType(`${name}ListFilter`, {
    description: bilingual("Điều kiện trên một danh sách giá trị", "Conditions on a list of values"),
  })
  class EnumListFilter implements ListCondition<Value> {
    @OperatorField(() => values, "Có giá trị này", "Contains this value")
    has?: Value | null;

    @OperatorField(() => [values], "Có ít nhất một trong các giá trị này", "Contains at least one of these values")
    hasAny?: Value[] | null;
  }
  return EnumListFilter;
}

/**
 * Makes the filter rule of a `text[]` property (`Choices`, `Texts`).
 *
 * @returns a rule that throws FILTER_LIST_TOO_LONG past 500 values
 */
export function listRule<Record extends object>(property: keyof Record & string) {
  return (given: ListCondition<string>): FilterQuery<Record> => {
    const { has, hasAny } = given;
    if (hasAny) requireListLength(hasAny);
    return allOf([
      has == null ? {} : { [property]: { $contains: [has] } },
      hasAny ? { [property]: { $overlap: hasAny } } : {},
    ]) as FilterQuery<Record>;
  };
}
