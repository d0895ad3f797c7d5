import { defineErrors } from "@thidua/base/errors";

/** The errors of organizations and their names. */
export const organizationErrors = defineErrors({
  NAME_REQUIRED: { vi: "Tổ chức phải có ít nhất một tên", en: "An organization must have at least one name" },
  NAME_MAY_BE_TAKEN: {
    vi: "Tỉnh này đã có tổ chức đang hoạt động mang tên “{name}” (mã {code})",
    en: 'The province already has a living organization called "{name}" (code {code})',
  },
  NAME_PERIODS_OVERLAP: {
    vi: "Thời gian mang tên “{name}” trùng với thời gian mang tên “{other}”",
    en: 'The period of the name "{name}" overlaps the period of "{other}"',
  },
  PARENT_IN_ANOTHER_PROVINCE: {
    vi: "Tổ chức cấp trên “{name}” thuộc tỉnh khác; chỉ cơ quan trung ương có tổ chức trực thuộc ở nhiều tỉnh",
    en: 'The parent organization "{name}" is in another province. Only central organizations have others below them in several',
  },
  OLDER_THAN_PARENT: {
    vi: "Tổ chức thành lập ({established}) trước tổ chức cấp trên “{name}” ({parentEstablished}); tổ chức cấp trên không kế tục tổ chức nào",
    en: 'The organization was established ({established}) before its parent "{name}" ({parentEstablished}), which succeeds no other',
  },
});
