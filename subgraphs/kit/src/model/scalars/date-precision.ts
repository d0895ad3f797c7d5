import { registerEnumeration } from "../enumerations/index.js";

/** How exactly a date or an instant is known, from the finest to none. Stored as the name itself. */
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
  [
    "Độ chính xác của ngày: nguồn ghi đến phút, ngày, tháng, năm, hay chỉ suy ra",
    "How exactly a date is known: what the source states, or that it was only inferred",
  ],
  {
    MINUTE: ["Nguồn ghi đến giờ và phút", "The source states hour and minute"],
    DAY: ["Nguồn ghi đến ngày", "The source states the day"],
    MONTH: ["Nguồn chỉ ghi tháng; ngày không có nghĩa", "Only the month is stated; the day means nothing"],
    YEAR: ["Nguồn chỉ ghi năm; ngày, tháng không có nghĩa", "Only the year is stated; day and month mean nothing"],
    INFERRED: ["Suy ra từ ngày khác, ví dụ ngày ký văn bản", "Inferred from another date, as that of the signing"],
    UNKNOWN: ["Không rõ chính xác đến đâu", "It is not known how exact the date is"],
  },
);
