import { defineErrors } from "@thidua/base/errors";

/** The errors of a dated catalog's rows. */
export const catalogErrors = defineErrors({
  EMPTY_PERIOD: {
    vi: "Ngày hết hiệu lực {to} phải sau ngày bắt đầu hiệu lực {from}",
    en: "The end {to} must be after the start {from}",
  },
  PERIOD_OVERLAPS: {
    vi: "“{code}” đã được quy định từ {from} đến trước {to}; chọn khoảng thời gian khác",
    en: '"{code}" already has a row from {from} until before {to}; choose another period',
  },
});
