import { defineErrors } from "@thidua/base/errors";

/** The errors of portals. */
export const portalErrors = defineErrors({
  UNKNOWN_PORTAL: { vi: "Không có cổng “{id}”", en: 'There is no portal "{id}"' },
  INVALID_HIT_COUNTER: {
    vi: "Số lượt truy cập “{value}” phải gồm từ 1 đến 9 chữ số",
    en: 'The hit counter "{value}" must be 1 to 9 digits',
  },
  PAGE_COUNT_NEGATIVE: { vi: "Số đếm {value} không được âm", en: "The count {value} must not be negative" },
});
