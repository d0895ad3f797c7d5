const day = 86_400_000;

/** Returns the days from one date to another (ISO), negative if the other one is earlier, or null if a date is missing. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  return from && to ? Math.round((Date.parse(to) - Date.parse(from)) / day) : null;
}
