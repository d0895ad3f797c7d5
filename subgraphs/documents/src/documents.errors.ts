import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a document reference that a caller sends. */
export const documentErrors = defineErrors({
  UNKNOWN_DOCUMENT_TYPE: {
    vi: "Không có loại văn bản “{type}” trong danh mục (ví dụ đúng: QĐ, KH, TTr; phân biệt chữ hoa, chữ thường)",
    en: 'There is no document type "{type}" on the list (write QĐ, KH, TTr: letter case counts)',
  },
  DOCUMENT_CONTRADICTS_TEXT: {
    vi: "Giá trị “{given}” trái với nguyên văn trích dẫn, nơi ghi “{printed}”",
    en: 'The value "{given}" contradicts the citation itself, which says "{printed}"',
  },
});
