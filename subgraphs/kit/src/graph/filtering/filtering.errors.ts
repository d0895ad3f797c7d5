import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a filter. */
export const filteringErrors = defineErrors({
  FILTER_TOO_DEEP: {
    vi: "Bộ lọc and/or/not lồng quá {limit} tầng",
    en: "The filter nests and/or/not deeper than {limit} levels",
  },
  FILTER_TOO_MANY_CONDITIONS: {
    vi: "Bộ lọc có quá {limit} điều kiện",
    en: "The filter holds more than {limit} conditions",
  },
  FILTER_LIST_TOO_LONG: {
    vi: "Danh sách trong bộ lọc dài quá {limit} giá trị",
    en: "A list in the filter holds more than {limit} values",
  },
});
