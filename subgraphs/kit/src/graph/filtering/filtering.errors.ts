import { defineErrors } from "@thidua/base/errors";

/** The errors of filters. */
export const filteringErrors = defineErrors({
  FILTER_TOO_DEEP: {
    vi: "Bộ lọc lồng and/or/not quá {limit} tầng",
    en: "The filter nests and/or/not deeper than {limit} levels",
  },
  FILTER_TOO_MANY_CONDITIONS: {
    vi: "Bộ lọc có quá {limit} điều kiện",
    en: "The filter has more than {limit} conditions",
  },
  FILTER_LIST_TOO_LONG: {
    vi: "Danh sách trong bộ lọc dài quá {limit} giá trị",
    en: "A list in the filter has more than {limit} values",
  },
});
