import { dayAfter, dayBefore, exactDay, type PossibleDays } from "@thidua/kit/model/known-date";
import { DatePrecision } from "@thidua/kit/model/scalars";

/**
 * Returns until when an organization existed: "đến 28/02/2025", "đến tháng 11/2018", "đến năm 2025", "trước 24/01/2018", or that it
 * has ended if no date is known.
 *
 * @param ended the possible first days after the end
 */
export function lastDayText(ended: PossibleDays): string {
  const day = exactDay(ended);
  if (day) return `đến ${printed(dayBefore(day))}`;
  const { from, until, precision } = ended;
  if (from && precision === DatePrecision.MONTH) return `đến tháng ${from.slice(5, 7)}/${from.slice(0, 4)}`;
  if (from) return `đến năm ${from.slice(0, 4)}`;
  return until ? `trước ${printed(dayAfter(until))}` : "đã chấm dứt hoạt động";
}

function printed(day: string): string {
  return day.split("-").reverse().join("/");
}
