import type { EntityManager } from "@mikro-orm/sql";
import { uuidArray } from "@thidua/kit/model/references";
import { lockNames, readPrimaryRows } from "@thidua/kit/model/rows";
import { AwardDecisionState } from "../award-decision/award-decision-state.js";
import { AwardCategory } from "../award-form/award-category.js";
import { Award } from "./award.js";
import type { TitleOfYear } from "./same-title.js";

/** How many locks the recipients share: a decision with thousands of recipients must not take a lock for each. */
const locks = 64;

/** A title of a recipient, with the day of its decision. */
export type AwardedTitle = TitleOfYear & Pick<Award, "decidedOn">;

/** Reads awards. */
export class AwardRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Returns the titles of persons and organizations in other decisions that are in force, and locks the recipients: no other
   * transaction awards them a title until this one ends.
   *
   * @param recipientIds the IDs of persons and organizations
   * @param decisionId the decision whose own awards are left out
   */
  async titlesOf(recipientIds: readonly string[], decisionId: string): Promise<AwardedTitle[]> {
    if (recipientIds.length === 0) return [];
    await lockNames(this.em, ...new Set(recipientIds.map(lockOf)));
    const ids = uuidArray(recipientIds);
    return readPrimaryRows<AwardedTitle>(
      this.em,
      `select "form_category" as "formCategory", "form_key" as "formKey", "person_id" as "personId",
          "organization_id" as "organizationId", "campaign_id" as "campaignId", "commendation_type_code" as "commendationTypeCode",
          "achievement_from" as "achievementFrom", "achievement_to" as "achievementTo", "decided_on" as "decidedOn"
        from "awards"."award" as "e"
        where ("person_id" = any(?::uuid[]) or ("credited_organization_id" = any(?::uuid[]) and "organization_id" is not null))
          and "form_category" = ? and "decision_id" <> ? and "achievement_from" is not null and "achievement_to" is not null
          and "decision_id" not in (select "id" from "awards"."award_decision" where "state" = ?)
        order by "decided_on", "id"`,
      [ids, ids, AwardCategory.EMULATION_TITLE, decisionId, AwardDecisionState.CANCELLED],
    );
  }
}

/** The lock of a recipient, from the end of the ID, which is random. */
function lockOf(id: string): string {
  return `award-title ${Number.parseInt(id.slice(-2), 16) % locks}`;
}
