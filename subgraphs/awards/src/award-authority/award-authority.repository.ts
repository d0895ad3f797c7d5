import type { EntityManager } from "@mikro-orm/sql";
import { AwardForm } from "../award-form/award-form.js";
import { AwardAuthority } from "./award-authority.js";

/** Reads and stores rows of authority. */
export class AwardAuthorityRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether the catalog has a title or form of this key, in any period. */
  async knowsForm(formKey: string): Promise<boolean> {
    return (await this.em.count(AwardForm, { key: formKey })) > 0;
  }

  /** All rows of a title or form, of every decider and period. */
  rowsOfForm(formKey: string): Promise<AwardAuthority[]> {
    return this.em.find(AwardAuthority, { formKey }, { orderBy: { deciderKey: "asc", validFrom: "asc" } });
  }

  /** Stores a new row. */
  async add(authority: AwardAuthority): Promise<AwardAuthority> {
    await this.em.persist(authority).flush();
    return authority;
  }
}
