import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with an occasion or its observance. */
export const occasionErrors = defineErrors({
  UNKNOWN_OCCASION: { vi: "Không có dịp kỷ niệm “{id}”", en: 'There is no occasion "{id}"' },
  ORIGIN_CONTRADICTS_YEAR: {
    vi: "Ngày gốc {on} không thuộc năm gốc {year}",
    en: "The origin {on} is not in the year {year}",
  },
  INVALID_RECURRING_DAY: {
    vi: "Không có ngày {day} tháng {month}",
    en: "There is no day {day} in month {month}",
  },
  RECURRING_DAY_REQUIRED: {
    vi: "Ngày hằng năm phải có ngày và tháng",
    en: "A yearly day needs its day and its month",
  },
  OBSERVED_BEFORE_ORIGIN: {
    vi: "Năm kỷ niệm {year} đứng trước năm gốc {originYear}",
    en: "The observed year {year} is before the origin {originYear}",
  },
  OBSERVED_ON_CONTRADICTS_YEAR: {
    vi: "Ngày kỷ niệm {on} không thuộc năm {year}",
    en: "The observed day {on} is not in the year {year}",
  },
  DUPLICATE_OBSERVANCE: {
    vi: "Dịp kỷ niệm này đã được ghi cho năm {year}",
    en: "This occasion is recorded for {year} already",
  },
});
