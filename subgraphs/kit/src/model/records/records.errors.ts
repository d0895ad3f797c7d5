import { defineErrors } from "@thidua/base/errors";

/** The errors of values that many records have. */
export const recordErrors = defineErrors({
  COUNT_OUT_OF_RANGE: { vi: "Số lượng {count} phải từ 1 trở lên", en: "The count {count} must be at least 1" },
  TOO_MANY_ITEMS: { vi: "Danh sách có quá {limit} mục", en: "The list has more than {limit} items" },
});
