import type { EntityManager } from "@mikro-orm/sql";
import { Organization } from "./organization.js";

/** Reads and stores organizations. */
export class OrganizationRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether a code is taken. */
  async hasCode(code: string): Promise<boolean> {
    return (await this.em.count(Organization, { code })) > 0;
  }

  /** The organizations of the given ids that there are. */
  findAll(ids: readonly string[]): Promise<Organization[]> {
    return this.em.find(Organization, { id: { $in: [...ids] } });
  }

  /** Stores a new organization at once, so that what follows in the transaction can point at it. */
  async add(organization: Organization): Promise<Organization> {
    await this.em.persist(organization).flush();
    return organization;
  }
}
