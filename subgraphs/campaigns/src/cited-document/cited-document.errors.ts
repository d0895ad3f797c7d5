import { defineErrors } from "@thidua/base/errors";

/** The errors of the register of documents. */
export const citedDocumentErrors = defineErrors({
  DUPLICATE_DOCUMENT: {
    vi: "Văn bản “{text}” đã có trong danh mục (mã định danh {id})",
    en: 'The register already has the document "{text}" (ID {id})',
  },
  UNKNOWN_DOCUMENT: { vi: "Không có văn bản “{id}”", en: 'There is no document "{id}"' },
});
