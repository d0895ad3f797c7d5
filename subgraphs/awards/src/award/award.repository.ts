import type { EntityManager } from "@mikro-orm/sql";
import { Award } from "./award.js";

/** Reads and stores recipients of decisions. */
export class AwardRepository {
  constructor(private readonly em: EntityManager) {}

  /** All recipients of a decision. */
  ofDecision(decisionId: string): Promise<Award[]> {
    return this.em.find(Award, { decisionId });
  }

  /** Stores recipients, however many, in as few statements as the ORM needs. */
  async addAll(awards: readonly Award[]): Promise<void> {
    await this.em.persist([...awards]).flush();
  }
}
