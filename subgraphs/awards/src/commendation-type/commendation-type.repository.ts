import type { EntityManager } from "@mikro-orm/sql";
import { CommendationType } from "./commendation-type.js";

/** Reads and stores types. */
export class CommendationTypeRepository {
  constructor(private readonly em: EntityManager) {}

  /** All rows of the codes, of every period. */
  rowsOf(codes: readonly string[]): Promise<CommendationType[]> {
    return this.em.find(CommendationType, { code: { $in: [...codes] } });
  }

  /** Stores a new row. */
  async add(type: CommendationType): Promise<CommendationType> {
    await this.em.persist(type).flush();
    return type;
  }
}
