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
});
