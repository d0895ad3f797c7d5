/**
 * Returns the day of removal that a reason of `@deprecated` states, as in "Use `code`. Removal on 2027-01-31."; the latest one if it
 * states several, undefined if it states none.
 */
export function removalDay(reason: string | null | undefined): string | undefined {
  const days = (reason ?? "").match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
  return days.filter(isDay).sort().at(-1);
}

/** Returns the present day in Vietnam, as YYYY-MM-DD. */
export function vietnameseDay(now: Date = new Date()): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
