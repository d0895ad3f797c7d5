import { defineErrors } from "@thidua/base/errors";

/** The errors of dates that are known in part. */
export const knownDateErrors = defineErrors({
  UNSUITABLE_DATE_PRECISION: {
    vi: "Độ chính xác {precision} không dùng được ở đây",
    en: "The precision {precision} cannot be used here",
  },
});
