import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with an identifier. */
export const identifierErrors = defineErrors({
  MALFORMED_IDENTIFIER: {
    vi: "Mã định danh “{value}” không đúng dạng của {scheme}",
    en: 'The identifier "{value}" has not the form of {scheme}',
  },
  IDENTIFIER_TAKEN: {
    vi: "Mã định danh “{value}” đã cấp cho tổ chức khác",
    en: 'The identifier "{value}" belongs to another organization',
  },
  IDENTIFIER_CLOSED: {
    vi: "Mã định danh “{value}” đã đóng và không bao giờ được dùng lại",
    en: 'The identifier "{value}" was closed and is never used again',
  },
  UNKNOWN_IDENTIFIER: { vi: "Không có mã định danh “{id}”", en: 'There is no identifier "{id}"' },
});
