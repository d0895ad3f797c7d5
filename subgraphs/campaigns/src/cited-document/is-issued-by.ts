import { searchText } from "@thidua/base/text";
import { type DocumentReference, issuerOf } from "@thidua/documents";

/** What the mirror knows of an organization by which its documents can be recognized. */
export interface PossibleIssuer {
  /** The last full name. */
  name: string;
  level: string;
}

/** Abbreviations that sources print for the words of a name. */
const written: readonly (readonly [printed: RegExp, name: string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, "Ủy ban nhân dân"],
  [/(?<!\p{L})HĐND(?!\p{L})/gu, "Hội đồng nhân dân"],
];

/** The first letters of a name as the symbols of documents abbreviate it: `STTTT` for "Sở Thông tin và Truyền thông". */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "" && word.toLowerCase() !== "và");
  const letters = words.map((word) => word.normalize("NFD").charAt(0)).join("");
  return letters.toUpperCase();
}

function isNamed(printed: string, name: string): boolean {
  const full = written.reduce((text, [abbreviation, words]) => text.replace(abbreviation, words), printed);
  return searchText(name).startsWith(searchText(full).trimEnd());
}

/**
 * Whether an organization is the one that issued a document, as far as the document proves it: the printed issuer begins the
 * organization's name, or else the symbol begins with its initials (`KH-TTT`, "Thanh tra tỉnh Bạc Liêu"). A campaign of one
 * organization can be launched by the document of another, so that without proof the issuer stays open.
 */
export function isIssuedBy(reference: DocumentReference, { name, level }: PossibleIssuer): boolean {
  const { issuer, issuerSymbol } = reference;
  if (issuer) return isNamed(issuer, name);
  if (!issuerSymbol) return false;
  const isCentral = issuerOf(issuerSymbol)?.level === "CENTRAL";
  if (isCentral && level !== "CENTRAL") return false;
  return initialsOf(name).startsWith(issuerSymbol.replaceAll("&", ""));
}
