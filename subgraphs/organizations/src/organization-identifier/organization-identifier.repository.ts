import type { EntityManager } from "@mikro-orm/sql";
import type { IdentifierScheme } from "./identifier-scheme.js";
import { OrganizationIdentifier } from "./organization-identifier.js";

/** Reads and stores identifiers. */
export class OrganizationIdentifierRepository {
  constructor(private readonly em: EntityManager) {}

  /** Everyone who ever held a value. Nobody else gives or closes it until this transaction ends. */
  async holdersOf(scheme: IdentifierScheme, value: string): Promise<OrganizationIdentifier[]> {
    await this.em.execute("select pg_advisory_xact_lock(hashtext(?))", [`${scheme}:${value}`]);
    return this.em.find(OrganizationIdentifier, { scheme, value });
  }

  /** Stores an identifier, and what changed of others. */
  async save(identifier: OrganizationIdentifier): Promise<OrganizationIdentifier> {
    await this.em.persist(identifier).flush();
    return identifier;
  }
}
