import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ChangeCampaignPeriodInput } from "./campaign.inputs.js";
import { Campaign } from "./campaign.js";
import { CampaignConnection, CampaignsArguments, campaignList } from "./campaign.list.js";
import { CampaignService } from "./campaign.service.js";

const ChangeCampaignPeriodPayload = payloadType("ChangeCampaignPeriodPayload", "campaign", () => Campaign);

/** Queries of campaigns, and the mutation of their period. `campaign-launch` holds the mutation that launches one. */
@Resolver(() => Campaign)
export class CampaignResolver extends byId(Campaign, "campaign", "Một phong trào", "A campaign") {
  @Public()
  @Query(() => Campaign, { nullable: true, description: bilingual("Một phong trào theo mã", "A campaign by its code") })
  campaignByCode(
    @Arg("code", () => String, { description: bilingual("Mã của phong trào", "The campaign's code") }) code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Campaign, "code").load(code);
  }

  @Public()
  @Query(() => CampaignConnection, {
    description: bilingual(
      "Các phong trào; tìm kiếm trong tên, mã, chủ đề, phương châm và nội dung",
      "The campaigns. `search` covers names, codes, themes, mottos and contents",
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
    description: bilingual("Thay đổi thời gian thực hiện của phong trào", "Changes the period of a campaign"),
  })
  changeCampaignPeriod(
    @Input(() => ChangeCampaignPeriodInput) input: ChangeCampaignPeriodInput,
    @Write() write: Write<ChangeCampaignPeriodInput>,
  ) {
    return mutate(write, "campaign", input, (em) => new CampaignService(em).changePeriod(input));
  }
}
