import type { EntityManager } from "@mikro-orm/sql";
import type { Path, Violation } from "@thidua/base/errors";
import { LineageParticipation, OrganizationNode } from "@thidua/kit/access/organization-tree";
import { type WarningGround, warn } from "@thidua/kit/graph/mutations";
import { Certainty } from "@thidua/kit/model/provenance";
import { awardErrors } from "./award.errors.js";

/** An organization that is to be honored on a day, and where it stands in the mutation's input. */
export interface HonoredOrganization {
  readonly id: string;
  /** ISO date. */
  readonly decidedOn: string;
  readonly path: Path;
}

/** The first day of rule R-14. Before it the answer is the same, without a rule. */
const ruleFrom = "2025-08-05";

/**
 * Refuses an organization that was dissolved by the day of the decision, and warns of one that ended otherwise: whether that counts as
 * dissolved, a person decides. An end of unknown date is left alone: it may be later.
 *
 * Source: rule R-14, Circular 15/2025/TT-BNV.
 *
 * @param em the EntityManager of the mutation's transaction
 * @returns the violations: RECIPIENT_DISSOLVED
 */
export async function checkEndedRecipients(
  em: EntityManager,
  honored: readonly HonoredOrganization[],
): Promise<Violation[]> {
  if (honored.length === 0) return [];
  const ids = [...new Set(honored.map(({ id }) => id))];
  const ends = await em.find(OrganizationNode, { id: { $in: ids }, hasEnd: true, endedUntil: { $ne: null } });
  if (ends.length === 0) return [];
  const endedIds = ends.map(({ id }) => id);
  const dissolutions = await em.find(LineageParticipation, {
    ...{ organizationId: { $in: endedIds }, side: "FROM", eventKind: "DISSOLVE" },
  });
  const dissolved = new Set(dissolutions.map(({ organizationId }) => organizationId));
  const violations: Violation[] = [];
  for (const { id, decidedOn, path } of honored) {
    const ended = ends.find((organization) => organization.id === id);
    if (!ended || ended.endedUntil! > decidedOn) continue;
    const values = { name: ended.name, endedOn: ended.endedUntil!, decidedOn };
    if (dissolved.has(id)) violations.push(awardErrors.RECIPIENT_DISSOLVED.violation(path, values));
    else warn(em, awardErrors.RECIPIENT_ENDED.violation(path, values), groundOn(decidedOn));
  }
  return violations;
}

function groundOn(day: string): WarningGround {
  if (day < ruleFrom) return { certainty: Certainty.UNVERIFIED };
  return { rule: "R-14", legalBasis: "Thông tư 15/2025/TT-BNV", certainty: Certainty.SECONDARY };
}
