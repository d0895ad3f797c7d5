import type { EntityManager } from "@mikro-orm/sql";
import type { Path } from "@thidua/base/errors";
import { warn } from "@thidua/kit/graph/mutations";
import type { DocumentReference } from "./document-reference.js";
import { DocumentReferenceFlag } from "./document-reference-flag.js";
import type { DocumentReferenceInput } from "./document-reference-input.js";
import { documentErrors } from "./documents.errors.js";
import { toDocumentReference } from "./to-document-reference.js";

/**
 * Makes the stored value of a citation as `toDocumentReference` does, and warns of one that a person should look at: its number could not
 * be read (DOCUMENT_NUMBER_NOT_READ), its symbol is probably mistyped (DOCUMENT_MAY_BE_MISTYPED), or its type in words contradicts its
 * symbol (DOCUMENT_TYPE_CONFLICTS).
 *
 * @param em the EntityManager of the mutation's transaction
 * @param path the path of the input
 * @throws DomainError the errors of `toDocumentReference`
 */
export function readDocumentReference(em: EntityManager, input: DocumentReferenceInput, path: Path): DocumentReference {
  const reference = toDocumentReference(input, path);
  const { flags, suggestion, text } = reference;
  const at = [...path, "text"];
  if (flags.includes(DocumentReferenceFlag.NUMBER_NOT_READ))
    warn(em, documentErrors.DOCUMENT_NUMBER_NOT_READ.violation(at, { text }));
  if (suggestion) warn(em, documentErrors.DOCUMENT_MAY_BE_MISTYPED.violation(at, { text, suggestion }));
  if (flags.includes(DocumentReferenceFlag.TYPE_WORD_CONFLICT))
    warn(em, documentErrors.DOCUMENT_TYPE_CONFLICTS.violation(at, { text }));
  return reference;
}
