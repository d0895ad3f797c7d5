import { findOrdinal, parseOrdinal } from "@thidua/documents";
import { occasionErrors } from "./occasion.errors.js";

/** What states the ordinal of a congress. */
export interface StatedOrdinal {
  name: string;
  ordinal?: number | null;
  ordinalRaw?: string | null;
}

/**
 * Checks that the ordinal of an occasion is the one that its words print: those of the ordinal ("XIII", "lần thứ XIII", "13"), and
 * those of the name ("Đại hội Đảng toàn quốc lần thứ XIII"). Nothing follows from words in which no ordinal can be read, and a name
 * with several congresses can mean any of them.
 *
 * @throws DomainError ORDINAL_CONTRADICTS_TEXT
 */
export function requireOrdinal({ name, ordinal, ordinalRaw }: StatedOrdinal): void {
  const raw = ordinalRaw == null ? null : readOrdinal(ordinalRaw);
  if (ordinal != null && raw !== null && raw !== ordinal)
    throw occasionErrors.ORDINAL_CONTRADICTS_TEXT(["ordinal"], { ordinal, text: ordinalRaw, printed: raw });
  const stated = ordinal ?? raw;
  const named = ordinalsIn(name);
  if (stated === null || named.length === 0 || named.includes(stated)) return;
  const path = [ordinal == null ? "ordinalRaw" : "ordinal"];
  throw occasionErrors.ORDINAL_CONTRADICTS_TEXT(path, { ordinal: stated, text: name, printed: named.join(", ") });
}

/** Reads "XIII", in capitals or not, "13" and "lần thứ XIII". */
function readOrdinal(text: string): number | null {
  const capitals = text.toUpperCase();
  return parseOrdinal(capitals) ?? findOrdinal(capitals)?.ordinal ?? null;
}

/** Returns the ordinals that a name prints after "lần thứ" or "đại hội". */
function ordinalsIn(name: string): number[] {
  return name.split(/(?=lần\s+thứ|đại\s+hội)/iu).flatMap((part) => findOrdinal(part)?.ordinal ?? []);
}
