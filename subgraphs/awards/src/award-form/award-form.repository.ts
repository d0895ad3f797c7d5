import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "@thidua/kit/model/rows";
import { AwardDecisionState } from "../award-decision/award-decision-state.js";

/** Reads what is awarded of titles and forms. */
export class AwardFormRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Counts the awards of a row that were decided on a day or after it. Those of cancelled decisions do not count.
   *
   * @returns the number, and the day of the last one; null if there is none
   */
  async awardsFrom(formId: string, day: string): Promise<{ count: number; lastOn: string | null }> {
    const [found] = await readPrimaryRows<{ count: number; lastOn: string | null }>(
      this.em,
      `select count(*)::int as "count", max("decided_on") as "lastOn" from "awards"."award"
        where "form_id" = ? and "decided_on" >= ?
          and "decision_id" not in (select "id" from "awards"."award_decision" where "state" = ?)`,
      [formId, day, AwardDecisionState.CANCELLED],
    );
    return found!;
  }
}
