import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with what every record has. */
export const recordErrors = defineErrors({
  TOO_MANY_ITEMS: { vi: "Danh sách dài quá {limit} mục", en: "The list holds more than {limit} items" },
});
