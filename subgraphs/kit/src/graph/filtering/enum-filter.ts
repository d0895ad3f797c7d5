import { bilingual } from "@thidua/base/locale";
import { InputType } from "type-graphql";
import { IsNullField } from "./is-null-field.js";
import { OperatorField } from "./operator-field.js";

/** One input type for each enumeration, however many lists and subgraphs of a process filter by it. */
const filters = new WeakMap<object, unknown>();

/**
 * Makes the operator input of an enumeration: `eq`, `in` and `isNull`.
 *
 * @param values the enumeration, registered with type-graphql
 * @param name the enumeration's GraphQL name
 * @returns the input class `<name>Filter`, the same one for each call with these values
 */
export function enumFilter<Values extends object>(
  values: Values,
  name: string,
): ReturnType<typeof makeEnumFilter<Values>> {
  const made = filters.get(values) ?? makeEnumFilter(values, name);
  filters.set(values, made);
  return made as ReturnType<typeof makeEnumFilter<Values>>;
}

function makeEnumFilter<Values extends object>(values: Values, name: string) {
  type Value = Values[keyof Values];
  @InputType(`${name}Filter`, {
    description: bilingual("Điều kiện trên một giá trị liệt kê", "Conditions on an enumerated value"),
  })
  class EnumFilter {
    @OperatorField(() => values, "Bằng giá trị này", "Equal to this value")
    eq?: Value | null;

    @OperatorField(() => [values], "Bằng một trong các giá trị này", "Equal to one of these values")
    in?: Value[] | null;

    @IsNullField()
    isNull?: boolean | null;
  }
  return EnumFilter;
}
