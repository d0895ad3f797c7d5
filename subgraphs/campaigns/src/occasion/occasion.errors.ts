import { defineErrors } from "@thidua/base/errors";

/** Errors of an occasion and of its observance. */
export const occasionErrors = defineErrors({
  UNKNOWN_OCCASION: { vi: "Không có dịp kỷ niệm “{id}”", en: 'There is no occasion "{id}"' },
  ORIGIN_CONTRADICTS_YEAR: {
    vi: "Ngày gốc {on} không thuộc năm gốc {year}",
    en: "The date of the event {on} is not in the year {year}",
  },
  ORDINAL_CONTRADICTS_TEXT: {
    vi: "Lần thứ {ordinal} trái với nguyên văn “{text}”, tức là lần thứ {printed}",
    en: 'The ordinal {ordinal} contradicts "{text}", which states {printed}',
  },
  INVALID_RECURRING_DAY: {
    vi: "Không có ngày {day} tháng {month}",
    en: "There is no day {day} in month {month}",
  },
  RECURRING_DAY_REQUIRED: {
    vi: "Ngày hằng năm phải có cả ngày và tháng",
    en: "An occasion that recurs each year needs a day and a month",
  },
  OBSERVED_BEFORE_ORIGIN: {
    vi: "Năm kỷ niệm {year} trước năm gốc {originYear}",
    en: "The year of the observance {year} is before the year of the event, {originYear}",
  },
  OBSERVED_ON_CONTRADICTS_YEAR: {
    vi: "Ngày kỷ niệm {on} không thuộc năm {year}",
    en: "The date of the observance {on} is not in the year {year}",
  },
  DUPLICATE_OBSERVANCE: {
    vi: "Dịp kỷ niệm này đã được ghi cho năm {year}",
    en: "The observance of this occasion in {year} is already recorded",
  },
});
