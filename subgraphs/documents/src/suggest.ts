import { issuerOf, knownUnitCodes } from "./issuer.js";

/** Shorter codes have too many neighbours: one letter away from TH there are dozens of real offices. */
const SHORTEST = 4;

/** Whether two texts differ by exactly one letter inserted, dropped or replaced (Levenshtein distance 1). */
export function isOneEditAway(left: string, right: string): boolean {
  const [shorter, longer] = [Array.from(left), Array.from(right)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (longer.length - shorter.length > 1) return false;
  const differsAt = longer.findIndex((letter, index) => letter !== shorter[index]);
  if (differsAt < 0) return false;
  const restOfLonger = longer.slice(differsAt + 1).join("");
  const restOfShorter = shorter.slice(longer.length === shorter.length ? differsAt + 1 : differsAt).join("");
  return restOfLonger === restOfShorter;
}

/**
 * Suggests the code that a printed unit probably meant: `BTĐKT` for `BTĐKH`. It replaces nothing: a person decides.
 *
 * Source: specification of document numbers, section 8, rule 9.
 *
 * @returns null if the code is known, or if no known code is one edit away
 */
export function suggestUnit(printed: string, moreUnits: readonly string[] = []): string | null {
  const known = [...knownUnitCodes, ...moreUnits];
  if (known.includes(printed)) return null;
  return known.find((unit) => unit.length >= SHORTEST && isOneEditAway(printed, unit)) ?? null;
}

/**
 * Suggests the code of an issuer, which can be such a unit too (`16/KH-BTĐKH`). Codes of the lists and of the register
 * (`moreIssuers`) are correct.
 */
export function suggestIssuer(
  printed: string,
  moreIssuers: readonly string[],
  moreUnits: readonly string[],
): string | null {
  const isListed = moreIssuers.includes(printed) || (issuerOf(printed) && !printed.startsWith("B"));
  return isListed ? null : suggestUnit(printed, moreUnits);
}
