import { defineErrors } from "@thidua/base/errors";

/** The errors of the arguments of a connection. PAGE_SIZE_OUT_OF_RANGE is a common error, since the gateway reports it too. */
export const paginationErrors = defineErrors({
  INVALID_CURSOR: {
    vi: "Con trỏ không hợp lệ hoặc thuộc về một thứ tự sắp xếp khác",
    en: "The cursor is invalid or belongs to another order",
  },
  PAGE_ARGUMENTS_CONFLICT: {
    vi: "Chỉ dùng first/after hoặc last/before, không dùng cả hai",
    en: "Use first/after or last/before, not both",
  },
  COUNT_LIMIT_OUT_OF_RANGE: {
    vi: "atMost phải từ 1 đến {limit}, không phải {atMost}",
    en: "atMost must be from 1 to {limit}, not {atMost}",
  },
  FILTER_WIDENS_LIST: {
    vi: "Danh sách này chỉ gồm bản ghi của chính tổ chức; muốn kể cả tổ chức trực thuộc hoặc tiền thân, hãy dùng danh sách ở cấp gốc với cùng bộ lọc",
    en: "This list holds the records of the organization alone; to include descendants or predecessors, use the list at the root with the same filter",
  },
  TOO_MANY_ORDER_TERMS: { vi: "Chỉ được sắp xếp theo tối đa {limit} tiêu chí", en: "Order by at most {limit} fields" },
});
