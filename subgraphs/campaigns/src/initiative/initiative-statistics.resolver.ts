import { Public } from "@thidua/kit/authorization";
import type { SubgraphContext } from "@thidua/kit/federation";
import { type Statistics, statistics } from "@thidua/kit/statistics";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import {
  InitiativeStats,
  InitiativeStatsArguments,
  InitiativeStatsRow,
  initiativeStatistics,
} from "./initiative.statistics.js";

@Resolver()
export class InitiativeStatisticsResolver {
  @Public()
  @Query(() => InitiativeStats, { description: "Thống kê sáng kiến. Statistics of initiatives." })
  initiativeStats(
    @Args(() => InitiativeStatsArguments) given: InitiativeStatsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Statistics<InitiativeStatsRow>> {
    return statistics(context, initiativeStatistics, InitiativeStatsRow, given, organizationTree);
  }
}
