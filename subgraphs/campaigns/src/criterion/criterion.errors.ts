import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a criterion. */
export const criterionErrors = defineErrors({
  THRESHOLD_WITHOUT_UNIT: {
    vi: "Ngưỡng {amount} không có đơn vị; hãy ghi rõ đồng, phần trăm, số lượng hay điểm",
    en: "The threshold {amount} has no unit; say whether it is đồng, percent, a count or points",
  },
  UNIT_WITHOUT_THRESHOLD: {
    vi: "Có đơn vị hoặc phép so sánh nhưng không có ngưỡng",
    en: "There is a unit or a comparison but no threshold",
  },
  THRESHOLD_OUT_OF_RANGE: {
    vi: "Ngưỡng {amount} ngoài khoảng {from}–{to}",
    en: "The threshold {amount} is not within {from}–{to}",
  },
  UNIT_DOES_NOT_FIT_METRIC: {
    vi: "Đơn vị {unit} không dùng được cho đại lượng {metric}",
    en: "The unit {unit} does not fit the metric {metric}",
  },
});
