import type { EntityManager } from "@mikro-orm/sql";
import { EmulationCouncil } from "./emulation-council.js";

/** Reads and stores councils. */
export class EmulationCouncilRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether a code is taken. */
  async hasCode(code: string): Promise<boolean> {
    return (await this.em.count(EmulationCouncil, { code })) > 0;
  }

  /** Stores a new council. */
  async add(council: EmulationCouncil): Promise<EmulationCouncil> {
    await this.em.persist(council).flush();
    return council;
  }
}
