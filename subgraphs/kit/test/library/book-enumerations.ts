import { registerEnumeration } from "../../src/model/enumerations/index.js";

/** How a book is bound. */
export enum Binding {
  HARDCOVER = "HARDCOVER",
  PAPERBACK = "PAPERBACK",
}

registerEnumeration(Binding, "Binding", ["Kiểu đóng bìa", "How a book is bound"], {
  HARDCOVER: ["Bìa cứng", "A hard cover"],
  PAPERBACK: ["Bìa mềm", "A soft cover"],
});

/** A language in which a book is written. */
export enum BookLanguage {
  VI = "VI",
  EN = "EN",
  FR = "FR",
}

registerEnumeration(BookLanguage, "BookLanguage", ["Ngôn ngữ của sách", "A language of a book"], {
  VI: ["Tiếng Việt", "Vietnamese"],
  EN: ["Tiếng Anh", "English"],
  FR: ["Tiếng Pháp", "French"],
});
