import { defineErrors } from "@thidua/base/errors";

/** The errors of identifiers. */
export const identifierErrors = defineErrors({
  MALFORMED_IDENTIFIER: {
    vi: "Mã định danh “{value}” không đúng dạng của {scheme}",
    en: 'The identifier "{value}" does not have the form of {scheme}',
  },
  IDENTIFIER_TAKEN: {
    vi: "Mã định danh “{value}” đã cấp cho tổ chức khác",
    en: 'The identifier "{value}" belongs to another organization',
  },
  IDENTIFIER_CLOSED: {
    vi: "Mã định danh “{value}” đã đóng, không sử dụng lại được",
    en: 'The identifier "{value}" is closed and cannot be reused',
  },
  UNKNOWN_IDENTIFIER: { vi: "Không có mã định danh “{id}”", en: 'There is no identifier "{id}"' },
});
