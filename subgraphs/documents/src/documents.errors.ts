import { defineErrors } from "@thidua/base/errors";

/** The errors of document references. */
export const documentErrors = defineErrors({
  UNKNOWN_DOCUMENT_TYPE: {
    vi: "Không có loại văn bản “{type}” trong danh mục (ví dụ: QĐ, KH, TTr; phân biệt chữ hoa, chữ thường)",
    en: 'There is no document type "{type}" (examples: QĐ, KH, TTr; case-sensitive)',
  },
  DOCUMENT_CONTRADICTS_TEXT: {
    vi: "Giá trị “{given}” trái với nguyên văn trích dẫn là “{printed}”",
    en: 'The value "{given}" contradicts the citation, which states "{printed}"',
  },
});
