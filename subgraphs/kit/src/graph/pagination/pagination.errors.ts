import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with the arguments of a connection, beside PAGE_SIZE_OUT_OF_RANGE, which the gateway answers with too. */
export const paginationErrors = defineErrors({
  INVALID_CURSOR: {
    vi: "Con trỏ không hợp lệ hoặc thuộc về một thứ tự sắp xếp khác",
    en: "The cursor is not valid or belongs to another order",
  },
  PAGE_ARGUMENTS_CONFLICT: {
    vi: "Chỉ dùng first/after hoặc last/before, không dùng cả hai",
    en: "Use first/after or last/before, not both",
  },
  TOO_MANY_ORDER_TERMS: { vi: "Chỉ sắp xếp theo tối đa {limit} trường", en: "Order by {limit} fields at most" },
});
