import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with any input of this subgraph. */
export const recordErrors = defineErrors({
  TOO_MANY_ITEMS: { vi: "Danh sách dài quá {limit} mục", en: "The list holds more than {limit} items" },
});
