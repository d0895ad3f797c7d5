import { searchText } from "@thidua/base/text";
import { type DocumentReference, documentIdentity } from "@thidua/documents";

/** What the register knows of a document beyond the words of its reference. */
export interface KnownOfDocument {
  issuerId: string | null;
  term: string | null;
  secondaryIssuedOn: string | null;
}

/**
 * Makes the key by which the register recognizes a document. With a number it is `documentIdentity` (issuing organization,
 * type, number, suffix, and the year of issue or, for the Party, the term); without one it is the issuing organization, type
 * and name.
 *
 * @returns the key, or null while a part is missing. Then the register accepts two entries, because `02/CT-UBND` exists every
 *   year in every province
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
