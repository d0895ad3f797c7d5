import { defineErrors } from "@thidua/base/errors";

/** The errors of dates that are known in part. */
export const knownDateErrors = defineErrors({
  DATE_IN_FUTURE: {
    vi: "Ngày {on} chưa đến; hôm nay là {today}",
    en: "The day {on} is in the future. Today is {today}",
  },
  UNSUITABLE_DATE_PRECISION: {
    vi: "Độ chính xác {precision} không dùng được ở đây",
    en: "The precision {precision} cannot be used here",
  },
});
