const moment = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});

/** Formats an instant like Vietnamese officials do: "14:30 ngày 05/08/2026". Takes milliseconds since 1970. */
export function writtenMoment(instant: number): string {
  const parts = Object.fromEntries(moment.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.hour}:${parts.minute} ngày ${parts.day}/${parts.month}/${parts.year}`;
}

/**
 * Formats a remaining time in one unit, rounded down: "3 ngày", "2 giờ", "55 phút", "dưới 1 phút". Takes milliseconds.
 */
export function writtenRest(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return "dưới 1 phút";
  if (minutes < 120) return `${minutes} phút`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} giờ` : `${Math.floor(hours / 24)} ngày`;
}
