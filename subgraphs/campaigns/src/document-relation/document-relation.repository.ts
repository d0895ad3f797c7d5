import type { EntityManager } from "@mikro-orm/sql";
import { DocumentRelation } from "./document-relation.js";
import type { DocumentRelationKind } from "./document-relation-kind.js";

/** Reads and stores relations between documents. */
export class DocumentRelationRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether the same relation is there already. */
  async exists(fromId: string, toId: string, kind: DocumentRelationKind): Promise<boolean> {
    return (await this.em.count(DocumentRelation, { fromId, toId, kind })) > 0;
  }

  /** Whether a chain of relations of one kind leads from a document to another. */
  async leadsTo(fromId: string, toId: string, kind: DocumentRelationKind): Promise<boolean> {
    const seen = new Set<string>();
    let level = [fromId];
    while (level.length > 0) {
      for (const id of level) seen.add(id);
      const relations = await this.em.find(DocumentRelation, { fromId: { $in: level }, kind });
      if (relations.some((relation) => relation.toId === toId)) return true;
      level = [...new Set(relations.map((relation) => relation.toId))].filter((id) => !seen.has(id));
    }
    return false;
  }

  /** Stores a new relation. */
  async add(relation: DocumentRelation): Promise<DocumentRelation> {
    await this.em.persist(relation).flush();
    return relation;
  }
}
