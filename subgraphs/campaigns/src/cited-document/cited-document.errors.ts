import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a document of the register. */
export const citedDocumentErrors = defineErrors({
  DUPLICATE_DOCUMENT: {
    vi: "Văn bản “{text}” đã có trong danh mục (mã {id})",
    en: 'The document "{text}" is on the register already (id {id})',
  },
  UNKNOWN_DOCUMENT: { vi: "Không có văn bản “{id}”", en: 'There is no document "{id}"' },
});
