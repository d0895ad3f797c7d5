import { bilingual } from "@thidua/base/locale";
import { Arg, type ClassType } from "type-graphql";

/**
 * The argument `input` of a mutation, its only one.
 *
 * @param type the input class
 */
export function Input(type: () => ClassType<object>): ParameterDecorator {
  return Arg("input", type, {
    description: bilingual("Dữ liệu đầu vào của thao tác", "The input of the mutation"),
  }) as never;
}
