import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { type Statistics, statistics } from "@thidua/kit/graph/statistics";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, Query, Resolver } from "type-graphql";
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
  ): Promise<Statistics<InitiativeStatsRow>> {
    return statistics(context, initiativeStatistics, InitiativeStatsRow, given, organizationTree);
  }
}
