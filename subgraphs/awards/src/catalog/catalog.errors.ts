import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a row of a dated catalog. */
export const catalogErrors = defineErrors({
  EMPTY_PERIOD: {
    vi: "Khoảng hiệu lực rỗng: ngày hết hiệu lực {to} phải sau ngày bắt đầu {from}",
    en: "The period is empty: its end {to} must come after its start {from}",
  },
  PERIOD_OVERLAPS: {
    vi: "“{code}” đã có một dòng hiệu lực từ {from} đến trước {to}",
    en: '"{code}" already has a row that holds from {from} until before {to}',
  },
});
