import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { RegisterDocumentInput } from "../cited-document/cited-document.inputs.js";
import { CitedDocument } from "../cited-document/cited-document.js";
import { CitedDocumentService } from "../cited-document/cited-document.service.js";

/** The service's input, but issuer and suggested document are named by their keys. */
type DocumentRecord = KeyedRecord &
  Omit<RegisterDocumentInput, "issuerId" | "suggestedDocumentId"> & { issuer?: string; suggestedDocument?: string };

export const citedDocuments = recordSeed<DocumentRecord>({
  entity: CitedDocument,
  kind: "document",
  file: "documents.yaml",
  create: (em, record, options) => {
    const issuerId = idOf("organization", record.issuer);
    const suggestedDocumentId = idOf("document", record.suggestedDocument);
    return new CitedDocumentService(em).register({ ...record, issuerId, suggestedDocumentId }, options);
  },
});
