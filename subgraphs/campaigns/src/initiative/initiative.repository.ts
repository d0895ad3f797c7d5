import type { EntityManager } from "@mikro-orm/sql";
import { Initiative } from "./initiative.js";

/** Reads and stores initiatives. */
export class InitiativeRepository {
  constructor(private readonly em: EntityManager) {}

  /** The initiative by its id, or null. */
  find(id: string): Promise<Initiative | null> {
    return this.em.findOne(Initiative, { id });
  }

  /** Stores a new or changed initiative at once. */
  async save(initiative: Initiative): Promise<Initiative> {
    await this.em.persist(initiative).flush();
    return initiative;
  }
}
