import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with what every record has. */
export const recordErrors = defineErrors({
  COUNT_OUT_OF_RANGE: { vi: "Số {count} phải từ 1 trở lên", en: "The number {count} must be 1 or more" },
  TOO_MANY_ITEMS: { vi: "Danh sách dài quá {limit} mục", en: "The list holds more than {limit} items" },
});
