import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { AddCriterionInput, CriterionEvidenceInput } from "./criterion.inputs.js";
import { CampaignCriterion } from "./criterion.js";
import { CampaignCriteriaArguments, CampaignCriterionConnection, criterionList } from "./criterion.list.js";
import { CriterionService } from "./criterion.service.js";
import { CriterionEvaluation, type ExplainedEvaluation } from "./criterion-evaluation.js";
import { evaluateCriterion } from "./evaluate-criterion.js";
import { evaluationReason } from "./evaluation-reason.js";

const AddCriterionPayload = payloadType("AddCriterionPayload", "criterion", () => CampaignCriterion);

/** Queries of criteria, the evaluation of evidence, and the mutation that adds a criterion. */
@Resolver(() => CampaignCriterion)
export class CriterionResolver extends byId(
  CampaignCriterion,
  "campaignCriterion",
  "Một tiêu chí của phong trào",
  "A criterion of a campaign",
) {
  @Public()
  @Query(() => CampaignCriterionConnection, {
    description: bilingual("Các tiêu chí của phong trào", "The criteria of campaigns"),
  })
  campaignCriteria(
    @Args(() => CampaignCriteriaArguments) given: CampaignCriteriaArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CampaignCriterion>> {
    return paginate(context, criterionList, given);
  }

  @Public()
  @FieldResolver(() => Campaign, { description: bilingual("Phong trào có tiêu chí này", "The campaign") })
  campaign(@Root() criterion: CampaignCriterion, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(criterion.campaignId);
  }

  @Public()
  @FieldResolver(() => CriterionEvaluation, {
    description: bilingual(
      "Xét bằng chứng theo tiêu chí; thiếu bằng chứng thì cần người xem xét",
      "Evaluates evidence against the criterion. If evidence is missing, a person decides",
    ),
  })
  async evaluate(
    @Root() criterion: CampaignCriterion,
    @Arg("evidence", () => CriterionEvidenceInput, {
      description: bilingual("Bằng chứng cần xét", "The evidence to evaluate"),
    })
    evidence: CriterionEvidenceInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CriterionEvaluation> {
    const campaign = await context.loaders.one(Campaign).load(criterion.campaignId);
    const judgement = evaluateCriterion(criterion, evidence);
    const evaluation: ExplainedEvaluation = {
      ...judgement,
      criterionText: criterion.text,
      legalBasis: criterion.legalBasis ?? null,
      document: campaign?.launchDocument ?? null,
      certainty: criterion.certainty,
      reasonIn: (locale) => evaluationReason(criterion, evidence, judgement, locale),
    };
    return evaluation;
  }

  @Writes<AddCriterionInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ campaignId }, context) => organizationOf(context, Campaign, campaignId),
  })
  @Mutation(() => AddCriterionPayload, {
    description: bilingual("Thêm tiêu chí cho phong trào", "Adds a criterion to a campaign"),
  })
  addCriterion(@Input(() => AddCriterionInput) input: AddCriterionInput, @Write() write: Write<AddCriterionInput>) {
    return mutate(write, "criterion", input, (em) => new CriterionService(em).add(input));
  }
}
