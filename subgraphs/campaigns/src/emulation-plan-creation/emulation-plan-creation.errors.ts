import { defineErrors } from "@thidua/base/errors";

/** Errors of a plan. */
export const emulationPlanErrors = defineErrors({
  ISSUED_ON_CONTRADICTS_DOCUMENT: {
    vi: "Ngày ban hành {on} khác ngày ghi trong văn bản là {printed}",
    en: "The date of issue {on} differs from the document's, {printed}",
  },
  PLAN_EXISTS: {
    vi: "Tổ chức này đã có kế hoạch năm {year}",
    en: "The organization already has a plan for {year}",
  },
  ISSUED_OUTSIDE_PLAN_YEAR: {
    vi: "Văn bản có thời điểm ban hành {issued} không thể là kế hoạch năm {year}; kế hoạch được ban hành trong năm đó hoặc năm trước",
    en: "A document of {issued} cannot issue the plan for {year}. A plan is issued in its year or in the year before",
  },
});
