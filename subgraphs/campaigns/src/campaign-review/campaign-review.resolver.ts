import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { RecordCampaignReviewInput } from "./campaign-review.inputs.js";
import { CampaignReview } from "./campaign-review.js";
import { CampaignReviewService } from "./campaign-review.service.js";
import { FinalReviewState, finalReviewState } from "./final-review-state.js";

const RecordCampaignReviewPayload = payloadType("RecordCampaignReviewPayload", "review", () => CampaignReview);

function reviewsOf(context: SubgraphContext, campaign: Campaign): Promise<CampaignReview[]> {
  return context.loaders.many(CampaignReview, "campaignId", { heldOn: "asc", id: "asc" }).load(campaign.id);
}

@Resolver(() => CampaignReview)
export class CampaignReviewResolver {
  @Public()
  @FieldResolver(() => Campaign, { description: bilingual("Phong trào", "The campaign") })
  campaign(@Root() review: CampaignReview, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(review.campaignId);
  }

  @Writes<RecordCampaignReviewInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ campaignId }, context) => organizationOf(context, Campaign, campaignId),
  })
  @Mutation(() => RecordCampaignReviewPayload, {
    description: bilingual("Ghi sơ kết, tổng kết phong trào", "Record a review of a campaign"),
  })
  recordCampaignReview(
    @Arg("input", () => RecordCampaignReviewInput, { description: bilingual("Dữ liệu", "The input") })
    input: RecordCampaignReviewInput,
    @Write() write: Write<RecordCampaignReviewInput>,
  ) {
    return mutate(write, "review", input, (em) => new CampaignReviewService(em).record(input));
  }
}

@Resolver(() => Campaign)
export class ReviewsOfCampaignResolver {
  @Public()
  @FieldResolver(() => [CampaignReview], {
    description: bilingual("Sơ kết, tổng kết, theo ngày", "Reviews, by their days"),
  })
  reviews(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<CampaignReview[]> {
    return reviewsOf(context, campaign);
  }

  @Public()
  @FieldResolver(() => FinalReviewState, {
    description: bilingual("Tình trạng tổng kết vào một ngày", "State of the final review on a day"),
  })
  async finalReviewState(
    @Root() campaign: Campaign,
    @Arg("asOf", () => DateScalar, { description: bilingual("Ngày xét", "The day") }) asOf: string,
    @Ctx() context: SubgraphContext,
  ): Promise<FinalReviewState> {
    return finalReviewState(campaign.endsOn, await reviewsOf(context, campaign), asOf);
  }
}
