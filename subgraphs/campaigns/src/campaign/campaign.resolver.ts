import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { ChangeCampaignPeriodInput } from "./campaign.inputs.js";
import { Campaign } from "./campaign.js";
import { CampaignConnection, CampaignsArguments, campaignList } from "./campaign.list.js";
import { CampaignService } from "./campaign.service.js";

const ChangeCampaignPeriodPayload = payloadType("ChangeCampaignPeriodPayload", "campaign", () => Campaign);

@Resolver(() => Campaign)
export class CampaignResolver {
  @Public()
  @Query(() => Campaign, {
    nullable: true,
    description: bilingual("Một phong trào theo mã định danh", "A campaign by its id"),
  })
  campaign(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Campaign).load(id);
  }

  @Public()
  @Query(() => Campaign, { nullable: true, description: bilingual("Một phong trào theo mã", "A campaign by its code") })
  campaignByCode(
    @Arg("code", () => String, { description: bilingual("Mã", "The code") }) code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Campaign, "code").load(code);
  }

  @Public()
  @Query(() => CampaignConnection, {
    description: bilingual(
      "Các phong trào; tìm trong tên, chủ đề, phương châm và nội dung",
      "Campaigns; the search looks in names, themes, mottos and contents",
    ),
  })
  campaigns(
    @Args(() => CampaignsArguments) given: CampaignsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Campaign>> {
    return paginate(context, campaignList, given);
  }

  @Writes<ChangeCampaignPeriodInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ campaignId }, context) => organizationOf(context, Campaign, campaignId),
  })
  @Mutation(() => ChangeCampaignPeriodPayload, {
    description: bilingual("Đổi thời gian thực hiện của phong trào", "Give a campaign another period"),
  })
  changeCampaignPeriod(
    @Arg("input", () => ChangeCampaignPeriodInput, { description: bilingual("Dữ liệu", "The input") })
    input: ChangeCampaignPeriodInput,
    @Write() write: Write<ChangeCampaignPeriodInput>,
  ) {
    return mutate(write, "campaign", input, (em) => new CampaignService(em).changePeriod(input));
  }
}
