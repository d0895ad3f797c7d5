import { toDocumentReference } from "@thidua/documents";
import type { ExampleDocument } from "./example-document.js";
import type { ExampleDocumentInput } from "./example-document-input.js";

/**
 * Returns the values to store for cited documents.
 *
 * @param path where the list stands in the input
 * @throws DomainError the errors of `toDocumentReference`, at the path of the document
 */
export function toExampleDocuments(
  inputs: readonly ExampleDocumentInput[] | null | undefined,
  path: readonly (string | number)[],
): ExampleDocument[] {
  return (inputs ?? []).map(({ relation, document }, index) => ({
    relation,
    document: toDocumentReference(document, [...path, index, "document"]),
  }));
}
