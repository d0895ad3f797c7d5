import { InputType } from "type-graphql";
import { InputField } from "../../model/fields/index.js";

/** One input type for each enumeration, however many lists filter by it. */
const filters = new WeakMap<object, unknown>();

/**
 * Makes the operator input of an enum: equal, one of, missing.
 *
 * Takes the enum object registered with type-graphql, and its GraphQL name. Gives a class whose GraphQL name is that
 * name followed by `Filter`.
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
  @InputType(`${name}Filter`, { description: `Lọc theo ${name}. Filter by ${name}.` })
  class EnumFilter {
    @InputField(() => values, "Bằng", "Equals", { nullable: true })
    eq?: Value | null;

    @InputField(() => [values], "Thuộc danh sách", "One of", { nullable: true })
    in?: Value[] | null;

    @InputField(() => Boolean, "Có giá trị hay không", "Whether the value is missing", { nullable: true })
    isNull?: boolean | null;
  }
  return EnumFilter;
}
