import type { EntityManager } from "@mikro-orm/sql";
import type { ErrorDefinition } from "@thidua/base/errors";
import { columnValues } from "@thidua/kit/model/columns";
import { today } from "@thidua/kit/model/known-date";
import { foldCatalogCode, type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { holdsOn, type Period } from "../catalog/period.js";
import { commendationPrincipleErrors } from "../commendation-principle/commendation-principle.errors.js";
import { CommendationPrinciple } from "../commendation-principle/commendation-principle.js";
import { commendationTypeErrors } from "../commendation-type/commendation-type.errors.js";
import { CommendationType } from "../commendation-type/commendation-type.js";
import { requireReferences } from "../references/references.js";
import { commendationPolicyErrors } from "./commendation-policy.errors.js";
import type { CreateCommendationPolicyInput } from "./commendation-policy.inputs.js";
import { CommendationPolicy } from "./commendation-policy.js";

/** The values of a list without repetition, in the order of the source. */
const unique = <Value>(values: readonly Value[] | null | undefined): Value[] => [...new Set(values ?? [])];

/** The rules of commendation policies. Works within the transaction of its EntityManager. */
export class CommendationPolicyService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Creates a policy of a campaign or plan.
   *
   * @throws DomainError REQUIRED, TOO_LONG, POLICY_NEEDS_ONE_SOURCE, UNKNOWN_ORGANIZATION, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN, and
   *   UNKNOWN_COMMENDATION_PRINCIPLE or UNKNOWN_COMMENDATION_TYPE for a code without a row in force on the day of the policy
   */
  async create(input: CreateCommendationPolicyInput, options: RecordOptions = {}): Promise<CommendationPolicy> {
    const values = columnValues(CommendationPolicy, input, {
      ...recordFields(input, options),
      position: input.position ?? 1,
      principleCodes: unique(input.principleCodes?.map(foldCatalogCode)),
      commendationTypeCodes: unique(input.commendationTypeCodes?.map(foldCatalogCode)),
      subjectKinds: unique(input.subjectKinds),
      priorityGroups: unique(input.priorityGroups),
      bases: unique(input.bases),
      taskCompletionLevels: unique(input.taskCompletionLevels),
      initiativeKinds: unique(input.initiativeKinds),
      steps: unique(input.steps),
    });
    if (!input.campaignId === !input.emulationPlanId)
      throw commendationPolicyErrors.POLICY_NEEDS_ONE_SOURCE(["campaignId"]);
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "campaign", id: input.campaignId, path: ["campaignId"] },
      { to: "emulationPlan", id: input.emulationPlanId, path: ["emulationPlanId"] },
    ]);
    await this.requireCodes(values, input.statedOn ?? today());
    const policy = this.em.create(CommendationPolicy, values);
    await this.em.flush();
    return policy;
  }

  private async requireCodes(
    { principleCodes, commendationTypeCodes }: Pick<CommendationPolicy, "principleCodes" | "commendationTypeCodes">,
    day: string,
  ): Promise<void> {
    const principles = await this.em.find(CommendationPrinciple, { code: { $in: principleCodes } });
    const unknownPrinciple = commendationPrincipleErrors.UNKNOWN_COMMENDATION_PRINCIPLE;
    requireInForce(principleCodes, principles, day, unknownPrinciple, "principleCodes");
    const types = await this.em.find(CommendationType, { code: { $in: commendationTypeCodes } });
    const unknownType = commendationTypeErrors.UNKNOWN_COMMENDATION_TYPE;
    requireInForce(commendationTypeCodes, types, day, unknownType, "commendationTypeCodes");
  }
}

function requireInForce(
  codes: readonly string[],
  rows: readonly ({ code: string } & Period)[],
  day: string,
  error: ErrorDefinition<"{code}{date}">,
  field: string,
): void {
  for (const [index, code] of codes.entries()) {
    if (!rows.some((row) => row.code === code && holdsOn(row, day))) throw error([field, index], { code, date: day });
  }
}
