import type { DocumentReference } from "@thidua/documents";

/**
 * The columns of the register that repeat what a reference holds.
 *
 * @param secondaryIssuedOn the date of issue from a secondary source, if the reference states none
 */
export function documentValues(reference: DocumentReference, secondaryIssuedOn: string | null) {
  const { kind, type, number, symbol, issuerSymbol, issuedOn } = reference;
  const day = issuedOn ?? secondaryIssuedOn;
  const year = reference.year ?? (day ? Number(day.slice(0, 4)) : null);
  return { reference, kind, type, number, symbol, issuerSymbol, issuedOn, year };
}
