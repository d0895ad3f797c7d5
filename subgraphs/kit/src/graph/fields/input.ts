import { bilingual } from "@thidua/base/locale";
import { Arg, type ClassType } from "type-graphql";

/** The one argument of a mutation: `input`. */
export function Input(type: () => ClassType<object>): ParameterDecorator {
  return Arg("input", type, { description: bilingual("Dữ liệu của thao tác", "The input of the mutation") }) as never;
}
