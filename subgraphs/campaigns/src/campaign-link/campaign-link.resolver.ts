import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { LinkCampaignsInput } from "./campaign-link.inputs.js";
import { CampaignLink } from "./campaign-link.js";
import { CampaignLinkConnection, CampaignLinksArguments, campaignLinkList } from "./campaign-link.list.js";
import { CampaignLinkService } from "./campaign-link.service.js";

const LinkCampaignsPayload = payloadType("LinkCampaignsPayload", "link", () => CampaignLink);

/** The query and the fields of links, and the mutation that links two campaigns. */
@Resolver(() => CampaignLink)
export class CampaignLinkResolver {
  @Public()
  @Query(() => CampaignLinkConnection, {
    description: bilingual("Các quan hệ giữa các phong trào", "The links between campaigns"),
  })
  campaignLinks(
    @Args(() => CampaignLinksArguments) given: CampaignLinksArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CampaignLink>> {
    return paginate(context, campaignLinkList, given);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    description: bilingual("Phong trào có quan hệ này", "The campaign that the link starts from"),
  })
  from(@Root() link: CampaignLink, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(link.fromId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    description: bilingual("Phong trào rộng hơn hoặc có trước", "The wider or earlier campaign"),
  })
  to(@Root() link: CampaignLink, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Campaign).load(link.toId);
  }

  @Writes<LinkCampaignsInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ fromId }, context) => organizationOf(context, Campaign, fromId),
  })
  @Mutation(() => LinkCampaignsPayload, {
    description: bilingual("Ghi quan hệ giữa hai phong trào", "Links two campaigns"),
  })
  linkCampaigns(@Input(() => LinkCampaignsInput) input: LinkCampaignsInput, @Write() write: Write<LinkCampaignsInput>) {
    return mutate(write, "link", input, (em) => new CampaignLinkService(em).link(input));
  }
}
