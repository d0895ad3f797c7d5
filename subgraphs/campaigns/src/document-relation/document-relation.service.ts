import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { citedDocumentErrors } from "../cited-document/cited-document.errors.js";
import { CitedDocument } from "../cited-document/cited-document.js";
import { documentRelationErrors } from "./document-relation.errors.js";
import type { RelateDocumentsInput } from "./document-relation.inputs.js";
import { DocumentRelation } from "./document-relation.js";
import { DocumentRelationRepository } from "./document-relation.repository.js";
import { DocumentRelationKind } from "./document-relation-kind.js";

/** The rules of relations between documents, within the transaction of its EntityManager. */
export class DocumentRelationService {
  private readonly relations: DocumentRelationRepository;

  constructor(private readonly em: EntityManager) {
    this.relations = new DocumentRelationRepository(em);
  }

  /**
   * Relates two documents.
   *
   * @throws DOCUMENT_RELATES_TO_ITSELF, UNKNOWN_DOCUMENT, DUPLICATE_DOCUMENT_RELATION, and DOCUMENT_RELATION_CYCLE if the
   *   documents would implement each other
   */
  async relate(input: RelateDocumentsInput, options: RecordOptions = {}): Promise<DocumentRelation> {
    const { fromId, toId, kind } = input;
    const { UNKNOWN_DOCUMENT } = citedDocumentErrors;
    if (fromId === toId) throw documentRelationErrors.DOCUMENT_RELATES_TO_ITSELF(["toId"]);
    await requireRecord(this.em, CitedDocument, fromId, ["fromId"], UNKNOWN_DOCUMENT);
    await requireRecord(this.em, CitedDocument, toId, ["toId"], UNKNOWN_DOCUMENT);
    if ((await this.em.count(DocumentRelation, { fromId, toId, kind })) > 0)
      throw documentRelationErrors.DUPLICATE_DOCUMENT_RELATION(["toId"]);
    const isCycle = kind === DocumentRelationKind.IMPLEMENTS && (await this.relations.leadsTo(toId, fromId, kind));
    if (isCycle) throw documentRelationErrors.DOCUMENT_RELATION_CYCLE(["toId"]);
    const relation = this.em.create(DocumentRelation, {
      ...recordFields(input, options),
      ...columnValues(DocumentRelation, input, {}),
    });
    await this.em.persist(relation).flush();
    return relation;
  }
}
