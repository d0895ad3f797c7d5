import { spelledGroups, spelledIssuer } from "./code-spelling.js";
import { DocumentReferenceKind } from "./document-reference-kind.js";
import { documentTypeSymbol } from "./document-type-symbol.js";
import { partyFormIssuerCodes } from "./issuer.js";
import { isLegislature, meaningOfLegislative } from "./legislative-number.js";
import type { NormalizedText } from "./normalize.js";
import { AFTER, BEFORE, type DocumentNumber, FIVE_DIGITS, GAP, printedNumber, YEAR } from "./number.js";
import type { FindOptions } from "./parsed-reference.js";
import { meaningOfGroups } from "./symbol-groups.js";

const GROUP = String.raw`\p{L}(?:(?!ngày(?!\p{L}))[\p{L}\d&]){0,15}`;
const BAR = `${GAP}[/-]${GAP}`;

/** Words of an address ("bac-lieu-17-kh-ttt-2019.html") go on before or after; a misspelt number stands alone. */
const NOT_IN_ADDRESS = String.raw`(?<![-_.\\])`;
const GOES_ON = /^[-_./\\]+[\p{L}\p{N}]/u;

/** The unit after a point ("UBND.HC"). Small letters are one in a citation alone, and not where they are the ending of a file. */
const UNIT = String.raw`(?:\.\p{Lu}[\p{Lu}\d&]{0,9}(?![\p{L}\p{M}\p{N}]))`;
const ANY_UNIT = String.raw`(?:${UNIT}|\.(?!(?:pdf|docx?|xlsx?|html?|txt)(?!\p{L}))[a-zđ][a-zđ\d]{0,3}(?![\p{L}\p{M}\p{N}]))`;

function misspeltWith(unit: string): RegExp {
  const group = `${GROUP}${unit}?`;
  return new RegExp(
    `${NOT_IN_ADDRESS}${BEFORE}(?<digits>${FIVE_DIGITS})(?<suffix>\\p{L}?)${GAP}(?<bar>[/-])${GAP}(?:(?<year>${YEAR})${BAR})?` +
      `(?<symbol>${group}(?:${BAR}${group}){0,3})${AFTER}`,
    "gu",
  );
}

const MISSPELT_IN_TEXT = misspeltWith(UNIT);
const MISSPELT_IN_CITATION = misspeltWith(ANY_UNIT);

interface Printed {
  bar: string;
  year: number | null;
  groups: string[];
}

type Meant = Pick<DocumentNumber, "kind" | "type" | "issuerSymbol" | "unitSymbol" | "symbol">;

/** A law is typed as "06/2022/qh15"; its symbol is one group. */
function meantLaw({ year, groups }: Printed, options: FindOptions): Meant | null {
  const symbol = groups.length === 1 ? spelledIssuer(groups[0]!, options) : null;
  if (year === null || symbol === null || !isLegislature(symbol)) return null;
  return { kind: DocumentReferenceKind.LEGISLATIVE, ...meaningOfLegislative(symbol), symbol };
}

function meant(printed: Printed, options: FindOptions): Meant | null {
  const law = meantLaw(printed, options);
  const groups = spelledGroups(printed.groups, options, options.isCitation)?.groups;
  if (law || !groups) return law;
  const symbol = groups.join("-");
  if (printed.year !== null) {
    return { kind: DocumentReferenceKind.LEGISLATIVE, ...meaningOfLegislative(symbol), symbol };
  }
  const [type = "", issuer = "", ...units] = groups;
  const isParty = documentTypeSymbol(type)?.isParty && partyFormIssuerCodes.includes(issuer);
  if (printed.bar === "-" && isParty) {
    const [issuerSymbol, unitSymbol] = [issuer, units.join("-") || null];
    const symbol = [`${type}/${issuer}`, ...units].join("-");
    return { kind: DocumentReferenceKind.PARTY, type, issuerSymbol, unitSymbol, symbol };
  }
  // The form of the Party, used by an issuer that is in no list (80-QĐ/TNVN), is no misspelling.
  if (printed.bar === "-" && spelledGroups(printed.groups, options) === null) return null;
  return { kind: DocumentReferenceKind.ADMINISTRATIVE, ...meaningOfGroups(groups), symbol };
}

/** The symbol up to its n-th group. */
function firstGroups(symbol: string, count: number): string {
  const joints = [...symbol.matchAll(/[ \t]*[/-][ \t]*/g)];
  return symbol.slice(0, joints[count - 1]?.index);
}

/**
 * Numbers whose symbol is not printed by the rules but means known codes: in small letters (`12/kh-ubnd`), with the wrong dash or
 * slash (`12/KH/UBND`), without the stroke of Đ (`163/qd-ttg`). In a running text every group must be known, so that words are
 * not taken for symbols; a citation (`isCitation`) can name any issuer.
 *
 * Source: specification, section 8, rules 7 and 9: the printed spelling stays, and a person decides.
 */
export function* misspeltNumbers(source: NormalizedText, options: FindOptions): Generator<DocumentNumber> {
  const misspelt = options.isCitation ? MISSPELT_IN_CITATION : MISSPELT_IN_TEXT;
  for (const match of source.text.matchAll(misspelt)) {
    const { bar, year, symbol } = match.groups as Record<string, string> & { symbol: string };
    const all = symbol.split(/[ \t]*[/-][ \t]*/);
    for (let count = all.length; count > 0; count--) {
      const printed = { bar: bar!, year: year ? Number(year) : null, groups: all.slice(0, count) };
      const found = meant(printed, options);
      if (!found) continue;
      const read = printedNumber(source, match, firstGroups(symbol, count));
      if (GOES_ON.test(source.text.slice(read.end, read.end + 4))) continue;
      yield { ...read, year: printed.year, isCorrected: true, ...found };
      break;
    }
  }
}
