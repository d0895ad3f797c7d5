import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Locale } from "@thidua/kit/graph/values";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { AddCriterionInput, CriterionEvidenceInput } from "./criterion.inputs.js";
import { CampaignCriterion } from "./criterion.js";
import { CampaignCriteriaArguments, CampaignCriterionConnection, criterionList } from "./criterion.list.js";
import { CriterionService } from "./criterion.service.js";
import { CriterionEvaluation } from "./criterion-evaluation.js";
import { evaluateCriterion } from "./evaluate-criterion.js";
import { evaluationReason } from "./evaluation-reason.js";

const AddCriterionPayload = payloadType("AddCriterionPayload", "criterion", () => CampaignCriterion);

/** An evaluation, with what its reason is told from. */
type ToldEvaluation = CriterionEvaluation & { tellReason: (locale: Locale) => string };

@Resolver(() => CampaignCriterion)
export class CriterionResolver {
  @Public()
  @Query(() => CampaignCriterion, {
    nullable: true,
    description: bilingual("Một tiêu chí theo mã định danh", "A criterion by its id"),
  })
  campaignCriterion(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(CampaignCriterion).load(id);
  }

  @Public()
  @Query(() => CampaignCriterionConnection, {
    description: bilingual("Tiêu chí của các phong trào", "Criteria of campaigns"),
  })
  campaignCriteria(
    @Args(() => CampaignCriteriaArguments) given: CampaignCriteriaArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CampaignCriterion>> {
    return paginate(context, criterionList, given);
  }

  @Public()
  @FieldResolver(() => Campaign, { description: bilingual("Phong trào", "The campaign") })
  campaign(@Root() criterion: CampaignCriterion, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(criterion.campaignId);
  }

  @Public()
  @FieldResolver(() => CriterionEvaluation, {
    description: bilingual(
      "Xét bằng chứng theo tiêu chí; thiếu bằng chứng thì cần người xem xét",
      "Judges evidence by the criterion; where evidence is missing a person must decide",
    ),
  })
  async evaluate(
    @Root() criterion: CampaignCriterion,
    @Arg("evidence", () => CriterionEvidenceInput, { description: bilingual("Bằng chứng", "The evidence") })
    evidence: CriterionEvidenceInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CriterionEvaluation> {
    const campaign = await context.loaders.one(Campaign).load(criterion.campaignId);
    const judgement = evaluateCriterion(criterion, evidence);
    const evaluation: ToldEvaluation = {
      ...judgement,
      criterionText: criterion.text,
      legalBasis: criterion.legalBasis ?? null,
      document: campaign?.launchDocument ?? null,
      certainty: criterion.certainty,
      tellReason: (locale) => evaluationReason(criterion, evidence, judgement, locale),
    };
    return evaluation;
  }

  @Writes<AddCriterionInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ campaignId }, context) => organizationOf(context, Campaign, campaignId),
  })
  @Mutation(() => AddCriterionPayload, {
    description: bilingual("Thêm tiêu chí cho phong trào", "Add a criterion to a campaign"),
  })
  addCriterion(
    @Arg("input", () => AddCriterionInput, { description: bilingual("Dữ liệu", "The input") }) input: AddCriterionInput,
    @Write() write: Write<AddCriterionInput>,
  ) {
    return mutate(write, "criterion", input, (em) => new CriterionService(em).add(input));
  }
}

@Resolver(() => CriterionEvaluation)
export class CriterionEvaluationResolver {
  @Public()
  @FieldResolver(() => String, { description: bilingual("Lý do, bằng lời", "The reason, in words") })
  reason(
    @Root() evaluation: ToldEvaluation,
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: bilingual("Ngôn ngữ", "The language") })
    locale: Locale,
  ): string {
    return evaluation.tellReason(locale);
  }
}
