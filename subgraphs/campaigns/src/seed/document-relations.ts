import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { RelateDocumentsInput } from "../document-relation/document-relation.inputs.js";
import { DocumentRelation } from "../document-relation/document-relation.js";
import { DocumentRelationService } from "../document-relation/document-relation.service.js";

/** The service's input, but documents are named by their keys. */
type RelationRecord = KeyedRecord & Omit<RelateDocumentsInput, "fromId" | "toId"> & { from: string; to: string };

export const documentRelations = recordSeed<RelationRecord>({
  entity: DocumentRelation,
  kind: "document-relation",
  file: "document-relations.yaml",
  create: (em, record, options) => {
    const ends = { fromId: idOf("document", record.from), toId: idOf("document", record.to) };
    return new DocumentRelationService(em).relate({ ...record, ...ends }, options);
  },
});
