import type { EntityManager } from "@mikro-orm/sql";
import { Portal } from "./portal.js";

/** Reads and stores portals. */
export class PortalRepository {
  constructor(private readonly em: EntityManager) {}

  /** Stores a new portal at once, so that what follows in the transaction can point at it. */
  async add(portal: Portal): Promise<Portal> {
    await this.em.persist(portal).flush();
    return portal;
  }
}
