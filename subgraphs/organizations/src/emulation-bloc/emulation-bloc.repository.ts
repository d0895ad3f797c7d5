import type { EntityManager } from "@mikro-orm/sql";
import { BlocMembership } from "./bloc-membership.js";
import { BlocRules } from "./bloc-rules.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** Reads and stores blocs, their members and rules. */
export class EmulationBlocRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether a code is taken. */
  async hasCode(code: string): Promise<boolean> {
    return (await this.em.count(EmulationBloc, { code })) > 0;
  }

  /** The times for which a body belongs to a bloc. */
  memberships(blocId: string, organizationId: string): Promise<BlocMembership[]> {
    return this.em.find(BlocMembership, { blocId, organizationId });
  }

  /** The rules of a bloc, the latest version first. */
  rulesOf(blocId: string): Promise<BlocRules[]> {
    return this.em.find(BlocRules, { blocId }, { orderBy: { versionNumber: "desc" } });
  }

  /** Stores new rows at once, so that what follows in the transaction can point at them. */
  async add(...rows: (EmulationBloc | BlocMembership | BlocRules)[]): Promise<void> {
    await this.em.persist(rows).flush();
  }
}
