import type { EntityManager } from "@mikro-orm/sql";
import { lockNames } from "@thidua/kit/model/rows";
import type { IdentifierScheme } from "./identifier-scheme.js";
import { OrganizationIdentifier } from "./organization-identifier.js";

/** Reads identifiers. */
export class OrganizationIdentifierRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Returns the present and past holders of a value, and locks the value: no other transaction assigns or closes it until this
   * one ends.
   */
  async holdersOf(scheme: IdentifierScheme, value: string): Promise<OrganizationIdentifier[]> {
    await lockNames(this.em, `${scheme}:${value}`);
    return this.em.find(OrganizationIdentifier, { scheme, value });
  }
}
