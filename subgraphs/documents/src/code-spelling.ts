import { documentTypeSymbol, documentTypeSymbols } from "./document-type-symbol.js";
import { isKnownIssuer, issuerCodes, issuerOf, knownUnitCodes } from "./issuer.js";
import type { FindOptions } from "./parsed-reference.js";
import { hasStrayDigit } from "./symbol-groups.js";

/** What an unknown code can consist of: the letters of codes, not those of words. */
const CODE = /^[a-zđ&\d]{2,12}$/i;

/** A symbol in the spelling of the lists, and how far the printed one is from it. */
export interface Spelling {
  groups: string[];
  /** Whether only letter case differs, as it does in a heading in capitals. */
  isCaseOnly: boolean;
}

const lower = (code: string) => code.toLowerCase();
const plain = (code: string) => lower(code).replaceAll("đ", "d");

/** Maps codes to themselves by how people type them. A spelling that two codes share (HD for HĐ) stands for the exact one alone. */
function indexOf(codes: Iterable<string>): Map<string, string> {
  const index = new Map<string, string>();
  const all = [...new Set(codes)];
  for (const code of all) index.set(lower(code), code);
  for (const code of all) if (!index.has(plain(code))) index.set(plain(code), code);
  return index;
}

const types = indexOf(documentTypeSymbols.map(({ symbol }) => symbol));
const issuers = indexOf([...issuerCodes.map(({ code }) => code), ...knownUnitCodes]);
// "Trung ương" is abbreviated in both ways; the rules print TW.
issuers.set("tư", "TW");

/** "ubtvqh15": the number of the legislature stays behind the code. */
const NUMBERED = /^(?<code>\D+)(?<legislature>\d{0,2})$/;

/** The type that a group probably means (`KH` for "kh", `QĐ` for "QD"), or null. */
export function spelledType(group: string): string | null {
  return documentTypeSymbol(group)?.symbol ?? types.get(lower(group)) ?? types.get(plain(group)) ?? null;
}

/** The issuer or unit that a group probably means (`TTg` for "ttg"), or null. A known code is itself. */
export function spelledIssuer(group: string, { knownIssuers = [], knownUnits = [] }: FindOptions): string | null {
  const registered = [...knownIssuers, ...knownUnits];
  if (isKnownIssuer(group, registered) || knownUnitCodes.includes(group)) return group;
  const { code = group, legislature = "" } = NUMBERED.exec(group)?.groups ?? {};
  const listed = issuers.get(lower(code)) ?? issuers.get(plain(code));
  if (listed && (legislature === "" || issuerOf(listed + legislature))) return listed + legislature;
  return registered.find((known) => plain(known) === plain(group)) ?? null;
}

function spelledPart(group: string, options: FindOptions, spell: typeof spelledIssuer): string | null {
  const point = group.indexOf(".");
  if (point < 0) return spell(group, options);
  const first = spell(group.slice(0, point), options);
  return first && first + group.slice(point).toUpperCase();
}

/** A code of no list in capitals, without a digit that does not belong to it ("UBND2"). Null for a word. */
function unknownCode(group: string): string | null {
  if (!CODE.test(group)) return null;
  const code = group.toUpperCase();
  return hasStrayDigit(code) ? code.replace(/\d+$/, "") : code;
}

/**
 * Returns the groups of a symbol in the spelling of the lists: `["KH", "UBND"]` for "kh-ubnd".
 *
 * @param isLenient whether groups after a type can be unknown; they are then put in capitals
 * @returns null if a group is unknown
 */
export function spelledGroups(printed: readonly string[], options: FindOptions, isLenient = false): Spelling | null {
  const issuer = (group: string) => spelledPart(group, options, spelledIssuer);
  const [first = "", ...others] = printed;
  const isIssuerFirst = documentTypeSymbol(first) === undefined && isKnownIssuer(first, options.knownIssuers);
  const type = isIssuerFirst ? null : spelledType(first);
  const start = type ?? issuer(first);
  if (start === null || others.length === 0) return null;
  const rest = others.map((group) => issuer(group) ?? (isLenient ? unknownCode(group) : null));
  if (rest.includes(null)) return null;
  const groups = [start, ...(rest as string[])];
  return { groups, isCaseOnly: groups.every((group, index) => lower(group) === lower(printed[index]!)) };
}
