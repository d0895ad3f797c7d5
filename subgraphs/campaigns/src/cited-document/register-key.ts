import { searchText } from "@thidua/base/text";
import { type DocumentReference, documentIdentity } from "@thidua/documents";

/** What the register knows of a document beyond the words of its citation. */
export interface KnownOfDocument {
  issuerId: string | null;
  term: string | null;
  secondaryIssuedOn: string | null;
}

/**
 * By what the register tells documents apart, or null while a part is missing: then two entries may stand side by side,
 * because `02/CT-UBND` exists every year in every province.
 *
 * With a number it is the kit's `documentIdentity` (issuing organization, type, number, suffix, and the year of issue or, for
 * the Party, the term); without one the issuing organization, type and name.
 */
export function registerKey(reference: DocumentReference, known: KnownOfDocument): string | null {
  const { issuerId, term, secondaryIssuedOn } = known;
  if (reference.number !== null) {
    const issuedOn = reference.issuedOn ?? secondaryIssuedOn;
    return documentIdentity(issuerId, { ...reference, type: reference.typeSymbol, issuedOn, term });
  }
  if (!issuerId) return null;
  const name = searchText(reference.title ?? reference.text);
  return [issuerId, reference.type ?? "", name, reference.issuedOn ?? ""].join("|");
}
