import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { LinkCampaignsInput } from "./campaign-link.inputs.js";
import { CampaignLink } from "./campaign-link.js";
import { CampaignLinkConnection, CampaignLinksArguments, campaignLinkList } from "./campaign-link.list.js";
import { CampaignLinkService } from "./campaign-link.service.js";
import { CampaignLinkKind } from "./campaign-link-kind.js";

const LinkCampaignsPayload = payloadType("LinkCampaignsPayload", "link", () => CampaignLink);

function linksFrom(context: SubgraphContext, campaign: Campaign): Promise<CampaignLink[]> {
  return context.loaders.many(CampaignLink, "fromId", { createdAt: "asc", id: "asc" }).load(campaign.id);
}

@Resolver(() => CampaignLink)
export class CampaignLinkResolver {
  @Public()
  @Query(() => CampaignLinkConnection, {
    description: bilingual("Quan hệ giữa các phong trào", "Links between campaigns"),
  })
  campaignLinks(
    @Args(() => CampaignLinksArguments) given: CampaignLinksArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CampaignLink>> {
    return paginate(context, campaignLinkList, given);
  }

  @Public()
  @FieldResolver(() => Campaign, { description: bilingual("Phong trào đi", "The campaign that points") })
  from(@Root() link: CampaignLink, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(link.fromId);
  }

  @Public()
  @FieldResolver(() => Campaign, { description: bilingual("Phong trào đến", "The wider or earlier campaign") })
  to(@Root() link: CampaignLink, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(link.toId);
  }

  @Writes<LinkCampaignsInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ fromId }, context) => organizationOf(context, Campaign, fromId),
  })
  @Mutation(() => LinkCampaignsPayload, { description: bilingual("Gắn hai phong trào với nhau", "Link two campaigns") })
  linkCampaigns(
    @Arg("input", () => LinkCampaignsInput, { description: bilingual("Dữ liệu", "The input") })
    input: LinkCampaignsInput,
    @Write() write: Write<LinkCampaignsInput>,
  ) {
    return mutate(write, "link", input, (em) => new CampaignLinkService(em).link(input));
  }
}

@Resolver(() => Campaign)
export class CampaignLinksOfCampaignResolver {
  @Public()
  @FieldResolver(() => [CampaignLink], {
    description: bilingual("Quan hệ với phong trào rộng hơn hoặc có trước", "Links to wider or earlier campaigns"),
  })
  links(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<CampaignLink[]> {
    return linksFrom(context, campaign);
  }

  @Public()
  @FieldResolver(() => [Campaign], {
    description: bilingual("Phong trào cấp trên được hưởng ứng", "Umbrella campaigns that it responds to"),
  })
  async respondsTo(@Root() campaign: Campaign, @Ctx() context: SubgraphContext): Promise<Campaign[]> {
    const links = (await linksFrom(context, campaign)).filter(({ kind }) => kind === CampaignLinkKind.RESPONDS_TO);
    return (await context.loaders.one(Campaign).loadMany(links.map(({ toId }) => toId))) as Campaign[];
  }

  @Public()
  @FieldResolver(() => CampaignLinkConnection, {
    description: bilingual("Các phong trào gắn vào phong trào này", "Links from other campaigns to this one"),
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
    description: bilingual("Phong trào này ở từng địa phương", "Its local variants"),
  })
  localVariants(
    @Root() campaign: Campaign,
    @Args(() => CampaignLinksArguments) given: CampaignLinksArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CampaignLink>> {
    const variants = { kind: { eq: CampaignLinkKind.LOCAL_VARIANT_OF } };
    // Beside what is asked, not around it: that may be as deep already as a filter can be.
    const filter = { ...given.filter, and: [...(given.filter?.and ?? []), variants] };
    return paginateChildren(context, campaignLinkList, "toId", campaign.id, { ...given, filter });
  }
}
