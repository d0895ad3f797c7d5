import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with an organization. */
export const organizationErrors = defineErrors({
  NAME_REQUIRED: { vi: "Tổ chức phải có ít nhất một tên", en: "An organization needs at least one name" },
  NAME_PERIODS_OVERLAP: {
    vi: "Thời gian mang tên “{name}” trùng với tên “{other}”",
    en: 'The time of the name "{name}" overlaps with that of "{other}"',
  },
});
