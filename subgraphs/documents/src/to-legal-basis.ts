import { commonErrors, type Path } from "@thidua/base/errors";
import type { DocumentReference } from "./document-reference.js";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import { findDocumentReferences } from "./find-references.js";
import { LegalBasis, type LegalBasisInput } from "./legal-basis.js";
import { normalize, rawSlice } from "./normalize.js";
import { requireShort } from "./require-short.js";
import { toDocumentReference } from "./to-document-reference.js";
import { hasNumberWithSymbol } from "./unread-number.js";

/** `Đ.74.1.d`, `Đ.4.5–4.7`; an article, its clauses and points in the short form. */
const SHORT = String.raw`Đ\.\s?\d+\p{Ll}?(?:\.(?:\d+|\p{Ll}))*(?:-\d+(?:\.(?:\d+|\p{Ll}))*)?`;
/** `điểm d khoản 1 Điều 74`, `khoản 2 và 3 Điều 5`. */
const LONG = String.raw`(?:điểm\s+\p{Ll}\s*,?\s+)?(?:khoản\s+\d+(?:\s*(?:,|và|-)\s*\d+)*\s*,?\s+)?Điều\s+\d+\p{Ll}?`;
const PROVISION = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${SHORT}|${LONG})(?:(?:,|;|\\s+và)\\s+(?:${SHORT}|${LONG}))*(?![\\p{L}\\p{M}\\p{N}])`,
  "iu",
);

/** The provision a text names, verbatim ("Đ.23", "khoản 1 Điều 74"), or null. */
export function findProvision(text: string): string | null {
  const source = normalize(text);
  const match = PROVISION.exec(source.text);
  return match && rawSlice(source, match.index, match.index + match[0].length);
}

/**
 * The document of a legal basis. One whose number is printed but cannot be parsed is kept, with its flag; what the words around a
 * reference say about it is flagged as well.
 */
function documentIn(text: string, provision: string | null): DocumentReference | null {
  const [found] = findDocumentReferences(text, { isCitation: true });
  const rest = provision === null ? text : text.replace(provision, " ".repeat(provision.length));
  if (found) {
    const isLater = hasNumberWithSymbol(normalize(rest.slice(0, found.start)).text);
    const document = toDocumentReference({ text: found.text, issuedOn: found.issuedOn });
    const flags = [...document.flags, ...found.flags, ...(isLater ? [DocumentReferenceFlag.NUMBER_NOT_READ] : [])];
    return Object.assign(document, { flags: [...new Set(flags)] });
  }
  return hasNumberWithSymbol(normalize(rest).text) ? toDocumentReference({ text: rest.trim() }) : null;
}

/**
 * Parses a legal basis: "Đ.23 Luật 06/2022/QH15" has the provision "Đ.23" and the law. The document is null if no number is printed
 * (`N152 Đ.59.2` names no document). It never throws.
 */
export function legalBasisFrom(text: string): LegalBasis {
  const provision = findProvision(text);
  return Object.assign(new LegalBasis(), { text, provision, document: documentIn(text, provision) });
}

/**
 * Makes the stored value of a legal basis. Explicit parts take precedence over those of the text.
 *
 * @param path the path of the input
 * @throws DomainError TOO_LONG, REQUIRED for an empty text, and the errors of `toDocumentReference`
 */
export function toLegalBasis(input: LegalBasisInput, path: Path = []): LegalBasis {
  requireShort(input, ["text", "provision"], path);
  if (input.text.trim() === "") throw commonErrors.REQUIRED([...path, "text"]);
  const read = legalBasisFrom(input.text);
  return Object.assign(read, {
    provision: input.provision?.trim() || read.provision,
    document: input.document ? toDocumentReference(input.document, [...path, "document"]) : read.document,
  });
}
