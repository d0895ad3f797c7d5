import { documentTypeSymbol, OFFICIAL_LETTER_SYMBOL } from "./document-type-symbol.js";
import { isKnownIssuer, isListedIssuer } from "./issuer.js";
import type { DocumentNumber } from "./number.js";
import { GAP } from "./number.js";

/** The word "ngày" ends a symbol even where the space before it is missing. */
const LETTERS = String.raw`(?:(?!ngày(?!\p{L}))[\p{L}&])*`;
const LETTERS_AND_DIGITS = String.raw`(?:(?!ngày(?!\p{L}))[\p{L}\d&])*`;

/**
 * The part of a group after a point (`UBND.HC`): capitals and digits only, or the first word of the next sentence would belong
 * to the symbol where the space between them is missing.
 */
const DOTTED = String.raw`(?:\.\p{Lu}[\p{Lu}\d&]*(?![\p{L}\p{M}\p{N}]))`;

/** The first group of a symbol. Digits stand only after two letters (`UBTVQH15-CTĐB`): "B1" is no issuer. */
export const FIRST_GROUP = String.raw`(?:\p{Lu}${LETTERS}[\p{L}&]\d{1,2}|\p{Lu}${LETTERS})${DOTTED}{0,3}`;

const CODE = String.raw`(?=\p{Lu}${LETTERS_AND_DIGITS}[\p{Lu}\d])`;

/**
 * One more group of a symbol (`-UBND`, `-VX1`, `-UBPLTP15`). With a space beside the dash the group must look like a code, or
 * "95/KH-UBND - Sở Nội vụ" would swallow "Sở".
 */
export const NEXT_GROUP = String.raw`(?:-|[ \t]{1,4}-${GAP}${CODE}|-[ \t]{1,4}${CODE})\p{Lu}${LETTERS_AND_DIGITS}${DOTTED}{0,3}`;

/** One group alone is a symbol if a point divides it into an issuer and a unit (`UBND.VX1`). */
export const DOTTED_GROUP = String.raw`\p{Lu}${LETTERS}${DOTTED}{1,3}`;

/**
 * Returns the part of a symbol before a dash with spaces on both sides that follows a tightly joined symbol: that dash is punctuation
 * ("95/KH-UBND - UBND tỉnh").
 */
export function cutAtSentenceDash(symbol: string): string {
  let isTight = false;
  for (const join of symbol.matchAll(/([ \t]*)-([ \t]*)/g)) {
    if (isTight && join[1] && join[2]) return symbol.slice(0, join.index);
    isTight ||= !join[1] && !join[2];
  }
  return symbol;
}

/** The parts of a symbol by what they mean. */
export type SymbolMeaning = Pick<DocumentNumber, "type" | "issuerSymbol" | "unitSymbol">;

/**
 * The groups of an administrative symbol by what they mean. A symbol that begins with no type is that of an official letter. What
 * follows the issuer after a dash or a point (`UBND-VX1`, `UBND.HC`) is the unit.
 */
export function meaningOfGroups(groups: readonly string[]): SymbolMeaning {
  const type = documentTypeSymbol(groups[0] ?? "")?.symbol;
  const [first = "", ...others] = type ? groups.slice(1) : groups;
  const point = first.indexOf(".");
  const issuerSymbol = point < 0 ? first : first.slice(0, point);
  const units = point < 0 ? others : [first.slice(point + 1), ...others];
  return { type: type ?? OFFICIAL_LETTER_SYMBOL, issuerSymbol, unitSymbol: units.length ? units.join("-") : null };
}

/**
 * Whether a group is a known code with a digit that does not belong to it: "95/KH-UBND2" is a misprint or a footnote, while the number
 * of a legislature (`UBTVQH15`) and that of a unit (`VX1`) are parts of the code.
 */
export function hasStrayDigit(group: string): boolean {
  const code = group.replace(/\d{1,2}$/, "");
  return code !== group && isListedIssuer(code) && !isKnownIssuer(group);
}

/** Whether one dotted group is the symbol of an official letter: its issuer is known. */
export function isDottedLetter(symbol: string): boolean {
  return isKnownIssuer(symbol.slice(0, symbol.indexOf(".")));
}
