import type { EntityManager } from "@mikro-orm/sql";
import { Portal } from "./portal.js";

/** Reads and stores portals. */
export class PortalRepository {
  constructor(private readonly em: EntityManager) {}

  /** The portal by its id, or null. */
  find(id: string): Promise<Portal | null> {
    return this.em.findOne(Portal, { id });
  }

  /** Stores a new portal at once, so that what follows in the transaction can point at it. */
  async add(portal: Portal): Promise<Portal> {
    await this.em.persist(portal).flush();
    return portal;
  }
}
