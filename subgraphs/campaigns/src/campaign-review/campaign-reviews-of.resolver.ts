import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignReview } from "./campaign-review.js";
import { FinalReviewState, finalReviewState } from "./final-review-state.js";

function reviewsOf(context: SubgraphContext, campaign: Campaign): Promise<CampaignReview[]> {
  return context.loaders.many(CampaignReview, "campaignId", { heldOn: "asc", id: "asc" }).load(campaign.id);
}

/** The reviews of a campaign. */
@Resolver(() => Campaign)
export class ReviewsOfCampaignResolver {
  @Public()
  @FieldResolver(() => [CampaignReview], {
    description: bilingual("Các lần sơ kết, tổng kết, theo ngày", "The reviews, by date"),
  })
  reviews(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<CampaignReview[]> {
    return reviewsOf(context, campaign);
  }

  @Public()
  @FieldResolver(() => FinalReviewState, {
    description: bilingual("Tình trạng tổng kết vào một ngày", "The state of the final review on a day"),
  })
  async finalReviewState(
    @Root() campaign: Campaign,
    @Arg("asOf", () => DateScalar, { description: bilingual("Ngày xét", "The day to consider") }) asOf: string,
    @Ctx() context: SubgraphContext,
  ): Promise<FinalReviewState> {
    return finalReviewState(campaign.activeTo, await reviewsOf(context, campaign), asOf);
  }
}
