import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { type Statistics, statistics } from "@thidua/kit/graph/statistics";
import { Public } from "@thidua/kit/model/visibility";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import {
  InitiativeStats,
  InitiativeStatsArguments,
  InitiativeStatsRow,
  initiativeStatistics,
} from "./initiative.statistics.js";

/** The statistics of initiatives. */
@Resolver()
export class InitiativeStatisticsResolver {
  @Public()
  @Query(() => InitiativeStats, { description: bilingual("Thống kê sáng kiến", "The statistics of initiatives") })
  initiativeStats(
    @Args(() => InitiativeStatsArguments) given: InitiativeStatsArguments,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Statistics<InitiativeStatsRow>> {
    return statistics(context, initiativeStatistics, InitiativeStatsRow, given, info, organizationTree);
  }
}
