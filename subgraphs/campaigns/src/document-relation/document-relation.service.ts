import type { EntityManager } from "@mikro-orm/sql";
import { type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { CitedDocumentService } from "../cited-document/cited-document.service.js";
import { documentRelationErrors } from "./document-relation.errors.js";
import type { RelateDocumentsInput } from "./document-relation.inputs.js";
import { DocumentRelation } from "./document-relation.js";
import { DocumentRelationRepository } from "./document-relation.repository.js";
import { DocumentRelationKind } from "./document-relation-kind.js";

/** The rules of relations between documents. Works within the transaction of the EntityManager it is given. */
export class DocumentRelationService {
  private readonly relations: DocumentRelationRepository;
  private readonly documents: CitedDocumentService;

  constructor(private readonly em: EntityManager) {
    this.relations = new DocumentRelationRepository(em);
    this.documents = new CitedDocumentService(em);
  }

  /**
   * Relates two documents. Raises DOCUMENT_RELATES_TO_ITSELF, UNKNOWN_DOCUMENT, DUPLICATE_DOCUMENT_RELATION, and
   * DOCUMENT_RELATION_CYCLE when documents would carry out each other.
   */
  async relate(input: RelateDocumentsInput, options: RecordOptions = {}): Promise<DocumentRelation> {
    const { fromId, toId, kind } = input;
    if (fromId === toId) throw documentRelationErrors.DOCUMENT_RELATES_TO_ITSELF(["toId"]);
    await this.documents.require(fromId, ["fromId"]);
    await this.documents.require(toId, ["toId"]);
    if (await this.relations.exists(fromId, toId, kind))
      throw documentRelationErrors.DUPLICATE_DOCUMENT_RELATION(["toId"]);
    const closesCircle = kind === DocumentRelationKind.IMPLEMENTS && (await this.relations.leadsTo(toId, fromId, kind));
    if (closesCircle) throw documentRelationErrors.DOCUMENT_RELATION_CYCLE(["toId"]);
    return this.relations.add(
      this.em.create(DocumentRelation, { ...recordFields(input, options), fromId, toId, kind }),
    );
  }
}
