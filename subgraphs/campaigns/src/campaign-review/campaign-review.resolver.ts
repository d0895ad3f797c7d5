import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { RecordCampaignReviewInput } from "./campaign-review.inputs.js";
import { CampaignReview } from "./campaign-review.js";
import { CampaignReviewService } from "./campaign-review.service.js";

const RecordCampaignReviewPayload = payloadType("RecordCampaignReviewPayload", "review", () => CampaignReview);

/** The fields of reviews, and the mutation that records one. */
@Resolver(() => CampaignReview)
export class CampaignReviewResolver {
  @Public()
  @FieldResolver(() => Campaign, {
    description: bilingual("Phong trào được sơ kết, tổng kết", "The campaign that is reviewed"),
  })
  campaign(@Root() review: CampaignReview, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(review.campaignId);
  }

  @Writes<RecordCampaignReviewInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ campaignId }, context) => organizationOf(context, Campaign, campaignId),
  })
  @Mutation(() => RecordCampaignReviewPayload, {
    description: bilingual("Ghi sơ kết, tổng kết phong trào", "Records a review of a campaign"),
  })
  recordCampaignReview(
    @Input(() => RecordCampaignReviewInput) input: RecordCampaignReviewInput,
    @Write() write: Write<RecordCampaignReviewInput>,
  ) {
    return mutate(write, "review", input, (em) => new CampaignReviewService(em).record(input));
  }
}
