import { defineErrors } from "@thidua/base/errors";

/** Errors of a criterion. */
export const criterionErrors = defineErrors({
  THRESHOLD_WITHOUT_UNIT: {
    vi: "Ngưỡng {amount} chưa có đơn vị; hãy ghi rõ đồng, phần trăm, số lượng hay điểm",
    en: "The threshold {amount} has no unit. Give VND, PERCENT, COUNT or POINT",
  },
  UNIT_WITHOUT_THRESHOLD: {
    vi: "Có đơn vị hoặc phép so sánh nhưng chưa có ngưỡng",
    en: "The unit or the operator needs a threshold",
  },
  THRESHOLD_OUT_OF_RANGE: {
    vi: "Ngưỡng {amount} nằm ngoài khoảng {from}–{to}",
    en: "The threshold {amount} is outside {from}–{to}",
  },
  UNIT_DOES_NOT_FIT_METRIC: {
    vi: "Đơn vị {unit} không dùng được cho đại lượng {metric}",
    en: "The unit {unit} does not fit the metric {metric}",
  },
});
