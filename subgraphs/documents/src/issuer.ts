/** Where an issuing body stands. Null in `IssuerCode.level` means that only the context tells (UBND of which level?). */
export type IssuerLevel = "CENTRAL" | "PROVINCE" | "COUNCIL" | "UNIT" | "PARTY" | "MASS_ORGANIZATION";

/** A code that stands for an issuing body in the symbol of a document. */
export interface IssuerCode {
  code: string;
  level: IssuerLevel | null;
}

const codes: [level: IssuerLevel | null, codes: string][] = [
  [null, "UBND"],
  ["PROVINCE", "TTT STTTT SNV SKHCN KHCN SVHTTDL STC SGDĐT SLĐTBXH SKHĐT SNN HĐND BDT"],
  ["UNIT", "BTĐKT TĐKT"],
  ["COUNCIL", "HĐTĐKT HĐSK"],
  ["CENTRAL", "TTg CP QH UBTVQH CTN VPCP VPQH BNV BGDĐT BTTTT BKHCN BXD"],
  ["CENTRAL", "BTC BTP BCA BQP BNG BYT BCT BGTVT BTNMT BNNPTNT BNNMT BVHTTDL BLĐTBXH BKHĐT BDTTG"],
  ["PARTY", "TW TU HU ĐU VPTW BTGTW BTCTW BTGDVTW UBKTTW BTVTU BTCTU BTGTU"],
  ["MASS_ORGANIZATION", "TLĐ LĐLĐ MTTQ ĐTN"],
];

/**
 * The issuer codes known without asking the register of organizations. Which body a code means follows from three
 * values, code, province and date: that is the register's work, not this list's.
 *
 * Source: specification of document numbers, section 3 (certainty from `stated` for UBND, TTT, STTTT, SNV to
 * `unverified`); the second row of ministries is general knowledge (unverified).
 */
export const issuerCodes: readonly IssuerCode[] = codes.flatMap(([level, row]) =>
  row.split(" ").map((code) => ({ code, level })),
);

const byCode = new Map(issuerCodes.map((issuer) => [issuer.code, issuer]));

/** The Party issuers: only they make a number a Party number. */
export const partyIssuerCodes: readonly string[] = issuerCodes
  .filter((issuer) => issuer.level === "PARTY")
  .map((issuer) => issuer.code);

/** Drafting units that official letters print and that are known without asking the register. */
export const knownUnitCodes: readonly string[] = ["BTĐKT", "TĐKT"];

/** Ministries are "B" and capitals, but so are boards (BCĐ): such a code is taken as known, its level as open. */
const MINISTRY = /^B\p{Lu}{1,9}$/u;

/** QH15, UBTVQH14: the legislature stands behind the code. */
const LEGISLATURE = /^(QH|UBTVQH)\d{1,2}$/;

/**
 * Looks up an issuer code as printed; an "&" in it is not read (`SKH&CN` is `SKHCN`), nor is the number of a legislature.
 * Gives undefined for a code nobody knows; the pattern of ministries counts as known.
 */
export function issuerOf(symbol: string): IssuerCode | undefined {
  const plain = symbol.replaceAll("&", "");
  const code = LEGISLATURE.exec(plain)?.[1] ?? plain;
  return byCode.get(code) ?? (MINISTRY.test(code) ? { code, level: null } : undefined);
}

/** Whether every issuer of a symbol is known: joint documents print several (`BNV-BTC`). `more` are codes of the register. */
export function isKnownIssuer(symbol: string, more: readonly string[] = []): boolean {
  if (more.includes(symbol)) return true;
  return symbol.split("-").every((part) => more.includes(part) || issuerOf(part) !== undefined);
}
