import { toDocumentReference } from "@thidua/documents";
import type { ExampleDocument } from "./example-document.js";
import type { ExampleDocumentInput } from "./example-document-input.js";

/** The values to store of cited documents. Raises what `toDocumentReference` raises, with the path of the document. */
export function toExampleDocuments(
  inputs: readonly ExampleDocumentInput[] | null | undefined,
  path: readonly (string | number)[],
): ExampleDocument[] {
  return (inputs ?? []).map(({ relation, document }, index) => ({
    relation,
    document: toDocumentReference(document, [...path, index, "document"]),
  }));
}
