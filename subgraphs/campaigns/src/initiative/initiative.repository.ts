import type { EntityManager } from "@mikro-orm/sql";
import { Initiative } from "./initiative.js";

/** Reads and stores initiatives. */
export class InitiativeRepository {
  constructor(private readonly em: EntityManager) {}

  /** Stores a new or changed initiative at once. */
  async save(initiative: Initiative): Promise<Initiative> {
    await this.em.persist(initiative).flush();
    return initiative;
  }
}
