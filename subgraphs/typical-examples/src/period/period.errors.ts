import { defineErrors } from "@thidua/kit/errors";

/** What can be wrong with a period in years. */
export const periodErrors = defineErrors({
  YEAR_OUT_OF_RANGE: {
    vi: "Năm {year} nằm ngoài khoảng từ {earliest} đến {latest}",
    en: "The year {year} is not between {earliest} and {latest}",
  },
});
