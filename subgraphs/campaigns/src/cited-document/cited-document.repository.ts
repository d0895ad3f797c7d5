import type { EntityManager } from "@mikro-orm/sql";
import { CitedDocument } from "./cited-document.js";

/** Reads and stores documents of the register. */
export class CitedDocumentRepository {
  constructor(private readonly em: EntityManager) {}

  /** The document with a register key, or null. */
  findByKey(identityKey: string): Promise<CitedDocument | null> {
    return this.em.findOne(CitedDocument, { identityKey });
  }

  /** Stores a new document at once, so that what follows in the transaction can point at it. */
  async add(document: CitedDocument): Promise<CitedDocument> {
    await this.em.persist(document).flush();
    return document;
  }
}
