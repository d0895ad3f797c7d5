import type { EntityManager } from "@mikro-orm/sql";
import { readDocumentReference } from "@thidua/documents";
import type { ExampleDocument } from "./example-document.js";
import type { ExampleDocumentInput } from "./example-document-input.js";

/**
 * Returns the values to store for cited documents.
 *
 * @param em the EntityManager of the mutation's transaction
 * @param path where the list stands in the input
 * @throws DomainError the errors of `readDocumentReference`, at the path of the document
 */
export function toExampleDocuments(
  em: EntityManager,
  inputs: readonly ExampleDocumentInput[] | null | undefined,
  path: readonly (string | number)[],
): ExampleDocument[] {
  return (inputs ?? []).map(({ relation, document }, index) => ({
    relation,
    document: readDocumentReference(em, document, [...path, index, "document"]),
  }));
}
