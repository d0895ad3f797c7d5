import { registerEnumeration } from "../enumerations/index.js";

/** How well a record matches a search, best first. */
export enum SearchMatch {
  EXACT = "EXACT",
  SAME_ACCENTS = "SAME_ACCENTS",
  PHRASE = "PHRASE",
  ALL_WORDS = "ALL_WORDS",
  WORDS_BEGUN = "WORDS_BEGUN",
  SIMILAR = "SIMILAR",
}

registerEnumeration(
  SearchMatch,
  "SearchMatch",
  ["Mức độ khớp với từ cần tìm, từ khớp nhất", "How well an item matches the search, best first"],
  {
    EXACT: [
      "Toàn bộ tên, mã hoặc số, ký hiệu đúng như từ cần tìm",
      "A whole name, code or document number is what is searched for",
    ],
    SAME_ACCENTS: [
      "Có đúng cụm từ cần tìm, đúng cả dấu",
      "The words stand one after another, with the accents as typed",
    ],
    PHRASE: ["Có đúng cụm từ cần tìm, không kể dấu", "The words stand one after another, regardless of accents"],
    ALL_WORDS: ["Có đủ các từ, ở bất kỳ vị trí nào", "Every word occurs, anywhere"],
    WORDS_BEGUN: [
      "Có đủ các từ; từ từ bốn chữ cái trở lên có thể là phần đầu của một từ",
      "Every word occurs. A word of four letters or more may be the beginning of one",
    ],
    SIMILAR: [
      "Không có kết quả nào khớp; các từ chỉ gần giống: khác một chữ cái, hoặc đảo hai chữ cái liền nhau (hai lỗi với từ từ sáu chữ cái trở lên), hoặc thiếu dấu cách",
      "Nothing matches otherwise. Words are similar: one letter differs or two neighboring letters are swapped (two mistakes from six letters on), or a space is missing",
    ],
  },
);
