import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a date that is known only in part. */
export const knownDateErrors = defineErrors({
  UNSUITABLE_DATE_PRECISION: {
    vi: "Độ chính xác {precision} không dùng được ở đây",
    en: "The precision {precision} cannot be used here",
  },
});
