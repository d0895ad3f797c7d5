import type { EntityManager } from "@mikro-orm/sql";
import { DocumentRelation } from "./document-relation.js";
import type { DocumentRelationKind } from "./document-relation-kind.js";

/** Queries over chains of relations between documents. */
export class DocumentRelationRepository {
  constructor(private readonly em: EntityManager) {}

  /** Returns whether a chain of relations of one kind leads from a document to another, with one statement for each step. */
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
}
