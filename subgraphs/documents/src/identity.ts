import { DocumentReferenceKind } from "./document-reference-kind.js";
import type { ParsedCitation } from "./parse-reference.js";

/** The parts of a reference that identify the document. */
export type IdentifiedReference = Pick<
  ParsedCitation,
  "kind" | "number" | "suffix" | "type" | "symbol" | "year" | "issuedOn" | "term"
>;

/**
 * Returns the identity of a document as a text that can be compared. A document of the State is identified by organization, type, number,
 * suffix and year of issue; one of the Party, whose numbers run per term of the committee, by the term instead of the year.
 *
 * Source: specification of document numbers, section 8, rule 1.
 *
 * @param organizationId the ID of the issuing organization at the date of issue
 * @returns null if a part is missing, because `02/CT-UBND` exists every year in every province
 */
export function documentIdentity(issuingOrganizationId: string | null, reference: IdentifiedReference): string | null {
  const { kind, number, suffix, type, symbol, term } = reference;
  const year = reference.year ?? reference.issuedOn?.slice(0, 4);
  const series = kind === DocumentReferenceKind.PARTY ? term : year;
  if (!issuingOrganizationId || number === null || !series) return null;
  // A law has no type: its symbol (QH15) names the series.
  return [issuingOrganizationId, type ?? symbol, number, suffix ?? "", series].join("|");
}
