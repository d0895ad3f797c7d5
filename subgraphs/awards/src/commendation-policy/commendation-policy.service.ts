import type { EntityManager } from "@mikro-orm/sql";
import type { ErrorDefinition } from "@thidua/base/errors";
import { type RecordOptions, recordFields, requireText } from "@thidua/kit/model/records";
import { holdsOn, type Period, today } from "../catalog/period.js";
import { commendationPrincipleErrors } from "../commendation-principle/commendation-principle.errors.js";
import { CommendationPrincipleRepository } from "../commendation-principle/commendation-principle.repository.js";
import { commendationTypeErrors } from "../commendation-type/commendation-type.errors.js";
import { CommendationTypeRepository } from "../commendation-type/commendation-type.repository.js";
import { requireReferences } from "../references/references.js";
import { commendationPolicyErrors } from "./commendation-policy.errors.js";
import type { CreateCommendationPolicyInput } from "./commendation-policy.inputs.js";
import { CommendationPolicy } from "./commendation-policy.js";

const unique = <Value>(values: readonly Value[] | null | undefined): Value[] => [...new Set(values ?? [])];

/** The rules of statements about commendation. Works within the transaction of the EntityManager it is given. */
export class CommendationPolicyService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds what a campaign or a plan states. Raises REQUIRED, TOO_LONG, POLICY_NEEDS_ONE_SOURCE, UNKNOWN_ORGANIZATION,
   * UNKNOWN_CAMPAIGN, UNKNOWN_PLAN, and UNKNOWN_COMMENDATION_PRINCIPLE or UNKNOWN_COMMENDATION_TYPE for a code that has no row
   * on the day of the statement.
   */
  async create(input: CreateCommendationPolicyInput, options: RecordOptions = {}): Promise<CommendationPolicy> {
    const statement = requireText(input.statement, ["statement"], 4_000);
    if (!input.campaignId === !input.emulationPlanId)
      throw commendationPolicyErrors.POLICY_NEEDS_ONE_SOURCE(["campaignId"]);
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "campaign", id: input.campaignId, path: ["campaignId"] },
      { to: "emulationPlan", id: input.emulationPlanId, path: ["emulationPlanId"] },
    ]);
    const principleCodes = unique(input.principleCodes);
    const commendationTypeCodes = unique(input.commendationTypeCodes);
    const day = input.statedOn ?? today();
    const principles = await new CommendationPrincipleRepository(this.em).rowsOf(principleCodes);
    requireCodes(
      principleCodes,
      principles,
      day,
      commendationPrincipleErrors.UNKNOWN_COMMENDATION_PRINCIPLE,
      "principleCodes",
    );
    const types = await new CommendationTypeRepository(this.em).rowsOf(commendationTypeCodes);
    requireCodes(
      commendationTypeCodes,
      types,
      day,
      commendationTypeErrors.UNKNOWN_COMMENDATION_TYPE,
      "commendationTypeCodes",
    );
    const policy = this.em.create(CommendationPolicy, {
      ...recordFields(input, options),
      statement,
      statedOn: input.statedOn ?? null,
      position: input.position ?? 1,
      organizationId: input.organizationId,
      campaignId: input.campaignId ?? null,
      emulationPlanId: input.emulationPlanId ?? null,
      principleCodes,
      commendationTypeCodes,
      subjectKinds: unique(input.subjectKinds),
      priorityGroups: unique(input.priorityGroups),
      bases: unique(input.bases),
      taskCompletionLevels: unique(input.taskCompletionLevels),
      initiativeKinds: unique(input.initiativeKinds),
      steps: unique(input.steps),
    });
    await this.em.persist(policy).flush();
    return policy;
  }
}

function requireCodes(
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
