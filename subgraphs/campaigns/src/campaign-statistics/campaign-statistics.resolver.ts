import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { type Statistics, statistics } from "@thidua/kit/graph/statistics";
import { Public } from "@thidua/kit/model/visibility";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CampaignStats, CampaignStatsArguments, CampaignStatsRow, campaignStatistics } from "./campaign.statistics.js";

/** The statistics of campaigns. */
@Resolver()
export class CampaignStatisticsResolver {
  @Public()
  @Query(() => CampaignStats, { description: bilingual("Thống kê phong trào thi đua", "The statistics of campaigns") })
  campaignStats(
    @Args(() => CampaignStatsArguments) given: CampaignStatsArguments,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Statistics<CampaignStatsRow>> {
    return statistics(context, campaignStatistics, CampaignStatsRow, given, info, organizationTree);
  }
}
