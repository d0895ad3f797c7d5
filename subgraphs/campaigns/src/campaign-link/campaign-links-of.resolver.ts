import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignLink } from "./campaign-link.js";
import { CampaignLinkConnection, CampaignLinksArguments, campaignLinkList } from "./campaign-link.list.js";
import { CampaignLinkKind } from "./campaign-link-kind.js";

function linksFrom(context: SubgraphContext, campaign: Campaign): Promise<CampaignLink[]> {
  return context.loaders.many(CampaignLink, "fromId", { createdAt: "asc", id: "asc" }).load(campaign.id);
}

/** The links of a campaign. */
@Resolver(() => Campaign)
export class CampaignLinksOfCampaignResolver {
  @Public()
  @FieldResolver(() => [CampaignLink], {
    description: bilingual(
      "Các quan hệ với phong trào rộng hơn hoặc có trước",
      "The links to wider or earlier campaigns",
    ),
  })
  links(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<CampaignLink[]> {
    return linksFrom(context, campaign);
  }

  @Public()
  @FieldResolver(() => [Campaign], {
    description: bilingual(
      "Các phong trào cấp trên mà phong trào này hưởng ứng",
      "The campaigns of a higher level to which the campaign responds",
    ),
  })
  async respondsTo(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<Campaign[]> {
    const links = (await linksFrom(context, campaign)).filter(({ kind }) => kind === CampaignLinkKind.RESPONDS_TO);
    return (await context.loaders.one(Campaign).loadMany(links.map(({ toId }) => toId))) as Campaign[];
  }

  @Public()
  @FieldResolver(() => CampaignLinkConnection, {
    description: bilingual(
      "Các quan hệ từ phong trào khác đến phong trào này",
      "The links from other campaigns to this one",
    ),
  })
  incomingLinks(
    @Root() campaign: Campaign,
    @Args(() => CampaignLinksArguments) given: CampaignLinksArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CampaignLink>> {
    return paginateChildren(context, campaignLinkList, "toId", campaign.id, given);
  }

  @Public()
  @FieldResolver(() => CampaignLinkConnection, {
    description: bilingual(
      "Các quan hệ từ phong trào ở địa phương đến phong trào này",
      "The links from campaigns that carry out this one locally",
    ),
  })
  localVariants(
    @Root() campaign: Campaign,
    @Args(() => CampaignLinksArguments) given: CampaignLinksArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CampaignLink>> {
    const variants = { kind: { eq: CampaignLinkKind.LOCAL_VARIANT_OF } };
    // The condition stands beside the caller's, not around it, since the caller's filter can have the greatest depth already.
    const filter = { ...given.filter, and: [...(given.filter?.and ?? []), variants] };
    return paginateChildren(context, campaignLinkList, "toId", campaign.id, { ...given, filter });
  }
}
