import { bilingual } from "@thidua/base/locale";
import { Field, InputType } from "type-graphql";

/** The fields that every filter input has beside its own. */
export interface FilterInputBase<Filter> {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
}

/**
 * Declares the filter input of a list, with `and`, `or` and `not`. The class usually extends one of `filterOf`.
 *
 * @param vi the description in Vietnamese: "Điều kiện lọc phong trào"
 * @param en the description in English: "Conditions on campaigns"
 */
export function FilterInput(vi: string, en: string): ClassDecorator {
  return (filter) => {
    const combine = (property: string, type: () => unknown, description: string) =>
      Field(type as never, { nullable: true, description })(filter.prototype, property);
    combine("and", () => [filter], bilingual("Thỏa mãn tất cả các điều kiện này", "All of these conditions hold"));
    combine(
      "or",
      () => [filter],
      bilingual("Thỏa mãn ít nhất một trong các điều kiện này", "At least one of these conditions holds"),
    );
    combine(
      "not",
      () => filter,
      bilingual(
        "Không thỏa mãn điều kiện này, gồm cả bản ghi chưa có giá trị",
        "This condition does not hold, also where a value is missing",
      ),
    );
    InputType({ description: bilingual(vi, en) })(filter);
  };
}
