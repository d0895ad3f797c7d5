import type { EntityManager } from "@mikro-orm/sql";
import { OrganizationName } from "./organization-name.js";

/** Reads and stores the names of organizations. */
export class OrganizationNameRepository {
  constructor(private readonly em: EntityManager) {}

  /** All names of a body, in no order. */
  of(organizationId: string): Promise<OrganizationName[]> {
    return this.em.find(OrganizationName, { organizationId });
  }

  /** Stores names and what changed of the body. */
  async add(...names: OrganizationName[]): Promise<void> {
    await this.em.persist(names).flush();
  }
}
