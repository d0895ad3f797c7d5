import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Internal, Public } from "@thidua/kit/model/visibility";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignCriterion } from "../criterion/criterion.js";
import { CriterionResolver } from "../criterion/criterion.resolver.js";
import { CriterionEvaluation } from "../criterion/criterion-evaluation.js";
import { Organization } from "../organization/organization.js";
import { RecognizeInitiativeInput, SubmitInitiativeInput } from "./initiative.inputs.js";
import { Initiative } from "./initiative.js";
import { InitiativeConnection, InitiativesArguments, initiativeList } from "./initiative.list.js";
import { InitiativeService } from "./initiative.service.js";
import { evidenceOf } from "./initiative-evidence.js";
import { InitiativeRecognition } from "./initiative-recognition.js";

const SubmitInitiativePayload = payloadType("SubmitInitiativePayload", "initiative", () => Initiative);
const RecognizeInitiativePayload = payloadType("RecognizeInitiativePayload", "initiative", () => Initiative);

/** Queries of initiatives, and the mutations that submit and recognize one. */
@Resolver(() => Initiative)
export class InitiativeResolver extends byId(Initiative, "initiative", "Một sáng kiến", "An initiative") {
  private readonly criteria = new CriterionResolver();

  @Public()
  @Query(() => InitiativeConnection, { description: bilingual("Các sáng kiến", "The initiatives") })
  initiatives(
    @Args(() => InitiativesArguments) given: InitiativesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Initiative>> {
    return paginate(context, initiativeList, given);
  }

  @Public()
  @FieldResolver(() => Organization, { nullable: true, description: bilingual("Cơ quan, đơn vị", "The organization") })
  organization(@Root() initiative: Initiative) {
    return stubOf(Organization, initiative.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào; để trống khi sáng kiến không thuộc phong trào nào",
      "The campaign. Null: not applicable if the initiative belongs to no campaign",
    ),
  })
  campaign(@Root() initiative: Initiative, @Ctx() context: SubgraphContext) {
    return initiative.campaignId ? context.loaders.one(Campaign).load(initiative.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => InitiativeRecognition, {
    nullable: true,
    description: bilingual(
      "Việc công nhận; để trống khi chưa được công nhận",
      "The recognition. Null: not applicable until the initiative is recognized",
    ),
  })
  recognition(@Root() initiative: Initiative): InitiativeRecognition | null {
    const { recognitionDocument: document, recognizedOn, scopeOfInfluence } = initiative;
    return document && recognizedOn && scopeOfInfluence ? { document, recognizedOn, scopeOfInfluence } : null;
  }

  @Internal()
  @FieldResolver(() => CriterionEvaluation, {
    nullable: true,
    description: bilingual(
      "Kết quả xét sáng kiến theo một tiêu chí; để trống khi không có tiêu chí đó, hoặc nếu bạn không có quyền xem",
      "The evaluation of the initiative by a criterion. Null: not applicable without such a criterion, or not visible to you",
    ),
  })
  async evaluation(
    @Root() initiative: Initiative,
    @Arg("criterion", () => ID, { description: bilingual("Mã định danh của tiêu chí", "The ID of the criterion") })
    criterionId: string,
    @Arg("subject", () => SubjectKind, {
      nullable: true,
      description: bilingual("Loại đối tượng được xét", "The kind of subject that is evaluated"),
    })
    subject: SubjectKind | null,
    @Ctx() context: SubgraphContext,
  ): Promise<CriterionEvaluation | null> {
    const criterion = await context.loaders.one(CampaignCriterion).load(criterionId);
    return criterion && this.criteria.evaluate(criterion, evidenceOf(initiative, subject ?? null), context);
  }

  @Writes<SubmitInitiativeInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => SubmitInitiativePayload, { description: bilingual("Nộp một sáng kiến", "Submits an initiative") })
  submitInitiative(
    @Input(() => SubmitInitiativeInput) input: SubmitInitiativeInput,
    @Write() write: Write<SubmitInitiativeInput>,
  ) {
    return mutate(write, "initiative", input, (em) => new InitiativeService(em).submit(input));
  }

  @Writes<RecognizeInitiativeInput>({
    roles: [Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN],
    within: ({ initiativeId }, context) => organizationOf(context, Initiative, initiativeId),
  })
  @Mutation(() => RecognizeInitiativePayload, {
    description: bilingual("Công nhận một sáng kiến", "Recognizes an initiative"),
  })
  recognizeInitiative(
    @Input(() => RecognizeInitiativeInput) input: RecognizeInitiativeInput,
    @Write() write: Write<RecognizeInitiativeInput>,
  ) {
    return mutate(write, "initiative", input, (em) => new InitiativeService(em).recognize(input));
  }
}
