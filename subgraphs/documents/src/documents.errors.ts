import { defineErrors } from "@thidua/base/errors";

/** The errors of document references. */
export const documentErrors = defineErrors({
  UNKNOWN_DOCUMENT_TYPE: {
    vi: "Không có loại văn bản “{type}” trong danh mục (ví dụ: QĐ, KH, TTr; phân biệt chữ hoa, chữ thường)",
    en: 'There is no document type "{type}" (examples: QĐ, KH, TTr; case-sensitive)',
  },
  DOCUMENT_NUMBER_NOT_READ: {
    vi: "Không đọc được hết số, ký hiệu trong trích dẫn “{text}”; hãy xem lại nguyên văn",
    en: 'The number or symbol of the citation "{text}" could not be read to its end; look at the words again',
  },
  DOCUMENT_MAY_BE_MISTYPED: {
    vi: "Ký hiệu trong trích dẫn “{text}” có thể gõ nhầm; có thể là “{suggestion}”",
    en: 'The symbol of the citation "{text}" is probably mistyped; it may be "{suggestion}"',
  },
  DOCUMENT_TYPE_CONFLICTS: {
    vi: "Tên loại văn bản trong trích dẫn “{text}” khác với ký hiệu; hãy xem lại",
    en: 'The type of the citation "{text}" in words contradicts its symbol; look at it again',
  },
  DOCUMENT_CONTRADICTS_TEXT: {
    vi: "Giá trị “{given}” trái với nguyên văn trích dẫn là “{printed}”",
    en: 'The value "{given}" contradicts the citation, which states "{printed}"',
  },
});
