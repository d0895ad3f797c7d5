/** The level of an issuing organization. `IssuerCode.level` is null if the code is used at several levels (UBND). */
export type IssuerLevel = "CENTRAL" | "PROVINCE" | "COUNCIL" | "UNIT" | "PARTY" | "MASS_ORGANIZATION";

/** The code of an issuing organization in the symbol of a document. */
export interface IssuerCode {
  code: string;
  level: IssuerLevel | null;
}

/** The codes of the offices and commissions of Party committees: BTCTW, BTCTU, BTCHU. */
function officesOf(committees: string): string {
  const offices = "VP BTV BTC BTG BTGDV BDV BNC UBKT".split(" ");
  return committees
    .split(" ")
    .flatMap((committee) => offices.map((office) => office + committee))
    .join(" ");
}

const codes: [level: IssuerLevel | null, codes: string][] = [
  [null, "UBND"],
  ["PROVINCE", "TTT STTTT SNV SKHCN KHCN SVHTTDL STC SGDĐT SLĐTBXH SKHĐT SNN HĐND BDT"],
  ["UNIT", "BTĐKT TĐKT"],
  ["COUNCIL", "HĐTĐKT HĐSK"],
  ["CENTRAL", "TTg CP QH UBTVQH CTN VPCP VPQH BNV BGDĐT BTTTT BKHCN BXD"],
  ["CENTRAL", "BTC BTP BCA BQP BNG BYT BCT BGTVT BTNMT BNNPTNT BNNMT BVHTTDL BLĐTBXH BKHĐT BDTTG"],
  ["PARTY", "TW TU HU ĐU BCSĐ"],
  ["PARTY", officesOf("TW TU HU")],
  ["MASS_ORGANIZATION", "TLĐ LĐLĐ MTTQ ĐTN"],
];

/**
 * The issuer codes known without the register of organizations. The register, and not this list, finds the organization of a
 * code, which depends on the province and the date.
 *
 * Source: specification of document numbers, section 3 (certainty from `stated` for UBND, TTT, STTTT, SNV to
 * `unverified`); the second row of ministries, and the Party offices that it does not name, are general knowledge (unverified).
 */
export const issuerCodes: readonly IssuerCode[] = codes.flatMap(([level, row]) =>
  row.split(" ").map((code) => ({ code, level })),
);

const byCode = new Map(issuerCodes.map((issuer) => [issuer.code, issuer]));

function codesOf(...levels: IssuerLevel[]): readonly string[] {
  return issuerCodes.filter(({ level }) => level !== null && levels.includes(level)).map(({ code }) => code);
}

/** The codes of Party issuers. */
export const partyIssuerCodes = codesOf("PARTY");

/** The codes of issuers that number in the form of the Party: the Party and the mass organizations. */
export const partyFormIssuerCodes = codesOf("PARTY", "MASS_ORGANIZATION");

/** The codes of drafting units in official letters that are known without the register. */
export const knownUnitCodes: readonly string[] = ["BTĐKT", "TĐKT"];

/** Whether a code is one of the list itself, and not only of a pattern of codes. */
export function isListedIssuer(code: string): boolean {
  return byCode.has(code);
}

/** Ministries are "B" and capitals, but so are boards (BCĐ): such a code is known, its level is not. */
const MINISTRY = /^B\p{Lu}{1,9}$/u;

/** QH15, UBTVQH14, VPQH15: the number of the legislature follows the code. */
const LEGISLATURE = /^(QH|UBTVQH|VPQH)\d{1,2}$/;

/** Issuers of the State that no longer exist: the Council of Ministers, the Council of Government, the Council of State. */
const FORMER = /^(?:HĐBT|HĐCP|HĐNN\d)$/;

/** The Fatherland Front of the country in joint documents: UBTƯMTTQVN, ĐCTUBTWMTTQVN. */
const FRONT = /^(?:ĐCT)?UBT[WƯ]MTTQVN$/;

/** UBPLTP15: the committees of the National Assembly carry the number of the legislature. "UBND15" is none. */
const COMMITTEE = /^(?:UB(?!ND)\p{Lu}{2,9}|HĐDT)\d{2}$/u;

/**
 * Looks up an issuer code as printed. An "&" is ignored (`SKH&CN` is `SKHCN`), as is the number of a legislature.
 *
 * @returns undefined for an unknown code; a code of the pattern of ministries, or of committees of the National Assembly, is known
 */
export function issuerOf(symbol: string): IssuerCode | undefined {
  const plain = symbol.replaceAll("&", "");
  const code = LEGISLATURE.exec(plain)?.[1] ?? plain;
  if (COMMITTEE.test(code) || FORMER.test(code)) return { code, level: "CENTRAL" };
  if (FRONT.test(code)) return { code, level: "MASS_ORGANIZATION" };
  return byCode.get(code) ?? (MINISTRY.test(code) ? { code, level: null } : undefined);
}

/**
 * Returns whether every issuer of a symbol is known. Joint documents have several (`BNV-BTC`).
 *
 * @param more codes of the register
 */
export function isKnownIssuer(symbol: string, more: readonly string[] = []): boolean {
  if (more.includes(symbol)) return true;
  return symbol.split("-").every((part) => more.includes(part) || issuerOf(part) !== undefined);
}
