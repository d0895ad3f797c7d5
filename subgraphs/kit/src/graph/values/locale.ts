import { registerEnumeration } from "../../model/enumerations/index.js";

/** The languages a label can be asked in, as a GraphQL enum: an argument, so that answers can be cached and exported. */
export enum Locale {
  VI = "VI",
  EN = "EN",
}

registerEnumeration(Locale, "Locale", ["Ngôn ngữ của nhãn và thông báo", "The language of labels and messages"], {
  VI: ["Tiếng Việt (mặc định)", "Vietnamese, the default"],
  EN: ["Tiếng Anh", "English"],
});
