const day = 86_400_000;

/** Days from one calendar day to a later one (ISO dates); negative when it is earlier, null when one is not known. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  return from && to ? Math.round((Date.parse(to) - Date.parse(from)) / day) : null;
}
