import type { EntityManager } from "@mikro-orm/sql";
import { Province } from "../province/province.js";
import { EmulationCouncil } from "./emulation-council.js";

/** Reads and stores councils. */
export class EmulationCouncilRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether a code is taken. */
  async hasCode(code: string): Promise<boolean> {
    return (await this.em.count(EmulationCouncil, { code })) > 0;
  }

  /** A province by its id, or null. */
  province(id: string): Promise<Province | null> {
    return this.em.findOne(Province, { id });
  }

  /** Stores a new council. */
  async add(council: EmulationCouncil): Promise<EmulationCouncil> {
    await this.em.persist(council).flush();
    return council;
  }
}
