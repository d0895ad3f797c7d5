import type { EntityManager } from "@mikro-orm/sql";
import { lockNames } from "@thidua/kit/model/rows";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";

/** The SQL of new plans. */
export class EmulationPlanCreationRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Returns whether an organization has a plan for a year. Transactions that call it for the same plan follow one another, since
   * neither of two at the same time would see the other's. A unique index would not do: what is stored may hold two from before.
   */
  async exists(organizationId: string, year: number): Promise<boolean> {
    await lockNames(this.em, `emulation_plan ${organizationId} ${year}`);
    return (await this.em.count(EmulationPlan, { organizationId, year })) > 0;
  }
}
