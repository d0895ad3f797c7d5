import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { type Statistics, statistics } from "@thidua/kit/graph/statistics";
import { Public } from "@thidua/kit/model/visibility";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { organizationTree } from "../organization/organization-tree.js";
import { ExampleStats, ExampleStatsArguments, exampleStatistics } from "./example.statistics.js";
import { ExampleStatsRow } from "./example-stats-row.js";

@Resolver(() => ExampleStatsRow)
export class ExampleStatisticsResolver {
  @Public()
  @Query(() => ExampleStats, {
    description: bilingual("Thống kê điển hình tiên tiến", "Statistics of typical examples"),
  })
  exampleStats(
    @Args(() => ExampleStatsArguments) given: ExampleStatsArguments,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Statistics<ExampleStatsRow>> {
    return statistics(context, exampleStatistics, ExampleStatsRow, given, info, organizationTree);
  }

  @Public()
  @FieldResolver(() => ExampleProgram, {
    nullable: true,
    description: bilingual(
      "Chương trình điển hình; để trống khi không nhóm theo chương trình hoặc điển hình không thuộc chương trình nào",
      "The program. Null: not applicable unless grouped by it, or if the examples are part of none",
    ),
  })
  program(@Root() row: ExampleStatsRow, @Ctx() context: SubgraphContext) {
    return row.programId ? context.loaders.one(ExampleProgram).load(row.programId) : null;
  }
}
