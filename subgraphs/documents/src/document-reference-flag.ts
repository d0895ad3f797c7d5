import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What a person should look at in a reference. Flags never change what was printed. */
export enum DocumentReferenceFlag {
  SUSPECTED_TYPO = "SUSPECTED_TYPO",
  PARTY_SYMBOL_SWAPPED = "PARTY_SYMBOL_SWAPPED",
  TYPE_WORD_CONFLICT = "TYPE_WORD_CONFLICT",
  INVALID_DATE = "INVALID_DATE",
  UNKNOWN_ISSUER = "UNKNOWN_ISSUER",
}

registerEnumeration(
  DocumentReferenceFlag,
  "DocumentReferenceFlag",
  ["Điểm cần người xem lại trong trích dẫn", "What a person should look at in a citation"],
  {
    SUSPECTED_TYPO: ["Nghi gõ nhầm ký hiệu đơn vị; xem gợi ý", "The unit is probably misspelt; see the suggestion"],
    PARTY_SYMBOL_SWAPPED: [
      "Ký hiệu của Đảng bị đảo gạch nối và gạch chéo (22/CT-TW)",
      "A Party symbol with dash and slash swapped",
    ],
    TYPE_WORD_CONFLICT: ["Tên loại ghi bằng chữ khác với ký hiệu", "The type in words disagrees with the symbol"],
    INVALID_DATE: ["Ngày in trong văn bản không có thật (31/4)", "The printed date does not exist"],
    UNKNOWN_ISSUER: ["Chưa biết ký hiệu cơ quan ban hành này", "The code of the issuing body is not known"],
  },
);
