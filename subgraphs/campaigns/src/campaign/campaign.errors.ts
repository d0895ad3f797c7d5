import { defineErrors } from "@thidua/base/errors";

/** Errors of a campaign, and of what belongs to a campaign or a plan. */
export const campaignErrors = defineErrors({
  ONE_PARENT_REQUIRED: {
    vi: "Phải chọn đúng một: phong trào hoặc kế hoạch",
    en: "Choose either a campaign or a plan",
  },
  PERIOD_GIVEN_TWICE: {
    vi: "Chỉ nhập ngày hoặc năm, không nhập cả hai",
    en: "Give either the day or the year, not both",
  },
  YEAR_OUTSIDE_PERIOD: {
    vi: "Năm {year} nằm ngoài thời gian thực hiện {from} – {to}",
    en: "The year {year} is outside the period {from} – {to}",
  },
});
