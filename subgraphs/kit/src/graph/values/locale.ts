import { registerEnumeration } from "../../model/enumerations/index.js";

/** The languages of labels. It is an argument and no header, so that answers can be cached and exported. */
export enum Locale {
  VI = "VI",
  EN = "EN",
}

registerEnumeration(Locale, "Locale", ["Ngôn ngữ của tên gọi và thông báo", "The language of labels and messages"], {
  VI: ["Tiếng Việt (mặc định)", "Vietnamese, the default"],
  EN: ["Tiếng Anh", "English"],
});
