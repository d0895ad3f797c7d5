import { defineErrors } from "@thidua/base/errors";

/** The errors of statistics. */
export const statisticsErrors = defineErrors({
  STATISTICS_LIMIT_OUT_OF_RANGE: {
    vi: "limit phải từ 1 đến {most}, không phải {limit}",
    en: "limit must be from 1 to {most}, not {limit}",
  },
});
