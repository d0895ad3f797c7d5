import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** A point of a reference that needs a person's review. A flag never changes the citation. */
export enum DocumentReferenceFlag {
  SUSPECTED_TYPO = "SUSPECTED_TYPO",
  PARTY_SYMBOL_SWAPPED = "PARTY_SYMBOL_SWAPPED",
  TYPE_WORD_CONFLICT = "TYPE_WORD_CONFLICT",
  INVALID_DATE = "INVALID_DATE",
  UNKNOWN_ISSUER = "UNKNOWN_ISSUER",
  SYMBOL_MISSING = "SYMBOL_MISSING",
  NUMBER_NOT_READ = "NUMBER_NOT_READ",
}

registerEnumeration(
  DocumentReferenceFlag,
  "DocumentReferenceFlag",
  ["Điểm của trích dẫn cần người xem lại", "A point of a citation that needs a person's review"],
  {
    SUSPECTED_TYPO: ["Nghi gõ nhầm ký hiệu; xem suggestion", "The symbol is probably mistyped; see `suggestion`"],
    PARTY_SYMBOL_SWAPPED: [
      "Ký hiệu của Đảng bị đảo gạch nối và gạch chéo (22/CT-TW); xem suggestion",
      "A Party symbol with the hyphen and the slash swapped (22/CT-TW); see `suggestion`",
    ],
    TYPE_WORD_CONFLICT: ["Tên loại bằng chữ khác với ký hiệu", "The type in words contradicts the symbol"],
    INVALID_DATE: ["Ngày in trong nguồn không có thật (31/4)", "The printed date does not exist (31 April)"],
    UNKNOWN_ISSUER: [
      "Ký hiệu cơ quan ban hành chưa có trong danh mục",
      "The code of the issuing organization is unknown",
    ],
    SYMBOL_MISSING: [
      "Trích dẫn có số nhưng thiếu ký hiệu (Quyết định số 15)",
      "The citation has a number without a symbol (Quyết định số 15)",
    ],
    NUMBER_NOT_READ: [
      "Trích dẫn có số nhưng không đọc được, hoặc ký hiệu không đọc được hết; xem nguyên văn",
      "The citation has a number that could not be parsed, or a symbol not parsed to its end; see the text",
    ],
  },
);
