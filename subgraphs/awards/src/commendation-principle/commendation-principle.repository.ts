import type { EntityManager } from "@mikro-orm/sql";
import { CommendationPrinciple } from "./commendation-principle.js";

/** Reads and stores principles. */
export class CommendationPrincipleRepository {
  constructor(private readonly em: EntityManager) {}

  /** All rows of the codes, of every period. */
  rowsOf(codes: readonly string[]): Promise<CommendationPrinciple[]> {
    return this.em.find(CommendationPrinciple, { code: { $in: [...codes] } });
  }

  /** Stores a new row. */
  async add(principle: CommendationPrinciple): Promise<CommendationPrinciple> {
    await this.em.persist(principle).flush();
    return principle;
  }
}
