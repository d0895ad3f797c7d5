import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with what statistics are asked. */
export const statisticsErrors = defineErrors({
  STATISTICS_LIMIT_OUT_OF_RANGE: {
    vi: "limit = {limit} ngoài khoảng 1–{most}",
    en: "limit = {limit} is not within 1–{most}",
  },
});
