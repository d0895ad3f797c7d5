import { registerEnumeration } from "../enumerations/index.js";

/** The precision of a date or an instant, from the finest to none. */
export enum DatePrecision {
  MINUTE = "MINUTE",
  DAY = "DAY",
  MONTH = "MONTH",
  YEAR = "YEAR",
  INFERRED = "INFERRED",
  UNKNOWN = "UNKNOWN",
}

registerEnumeration(
  DatePrecision,
  "DatePrecision",
  ["Độ chính xác của ngày, tháng theo nguồn", "The precision of a date, as the source states it"],
  {
    MINUTE: ["Nguồn nêu đến giờ, phút", "The source states the hour and the minute"],
    DAY: ["Nguồn nêu đến ngày", "The source states the day"],
    MONTH: ["Nguồn chỉ nêu đến tháng; bỏ qua ngày", "The source states the month; ignore the day"],
    YEAR: ["Nguồn chỉ nêu năm; bỏ qua ngày, tháng", "The source states the year; ignore the day and the month"],
    INFERRED: ["Suy ra từ ngày khác, ví dụ ngày ký văn bản", "Inferred from another date, such as that of the signing"],
    UNKNOWN: ["Không rõ độ chính xác", "The precision is unknown"],
  },
);
