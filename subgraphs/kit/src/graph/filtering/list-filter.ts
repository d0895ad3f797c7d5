import type { FilterQuery } from "@mikro-orm/core";
import { bilingual } from "@thidua/base/locale";
import { InputType } from "type-graphql";
import { InputField } from "../../model/fields/index.js";
import { requireListLength } from "./list-length.js";

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
    @InputField(() => values, "Có giá trị này", "Contains this value", { nullable: true })
    has?: Value | null;

    @InputField(() => [values], "Có ít nhất một trong các giá trị này", "Contains at least one of these values", {
      nullable: true,
    })
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
    const conditions: object[] = [];
    if (given.has) conditions.push({ [property]: { $contains: [given.has] } });
    if (given.hasAny) requireListLength(given.hasAny);
    if (given.hasAny) conditions.push({ [property]: { $overlap: given.hasAny } });
    return { $and: conditions } as FilterQuery<Record>;
  };
}
