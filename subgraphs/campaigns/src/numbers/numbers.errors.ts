import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a number in an input. */
export const numberErrors = defineErrors({
  COUNT_OUT_OF_RANGE: { vi: "Số {count} phải từ 1 trở lên", en: "The number {count} must be 1 or more" },
});
