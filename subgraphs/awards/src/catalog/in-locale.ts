import { bilingual } from "@thidua/base/locale";
import { Locale } from "@thidua/kit/graph/values";
import { Arg } from "type-graphql";

/** The argument `locale` of a field that is stored in both languages, Vietnamese by default. */
export function InLocale(): ParameterDecorator {
  return Arg("locale", () => Locale, {
    defaultValue: Locale.VI,
    description: bilingual("Ngôn ngữ của giá trị trả về", "The language of the value"),
  }) as never;
}
