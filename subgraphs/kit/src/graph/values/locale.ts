import { registerEnumType } from "type-graphql";

/** The languages a label can be asked in, as a GraphQL enum: an argument, so that answers can be cached and exported. */
export enum Locale {
  VI = "VI",
  EN = "EN",
}

registerEnumType(Locale, {
  name: "Locale",
  description: "Ngôn ngữ của nhãn và thông báo. The language of labels and messages.",
  valuesConfig: {
    VI: { description: "Tiếng Việt (mặc định). Vietnamese, the default." },
    EN: { description: "Tiếng Anh. English." },
  },
});
