import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { type Statistics, statistics, statisticsArguments } from "@thidua/kit/graph/statistics";
import { today } from "@thidua/kit/model/known-date";
import { Public } from "@thidua/kit/model/visibility";
import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { AwardForm } from "../award-form/award-form.js";
import { holdsOn } from "../catalog/period.js";
import { organizationTree } from "../organization/organization-tree.js";
import { AwardFilter } from "./award.list.js";
import { awardStatistics } from "./award.statistics.js";
import { AwardDimension } from "./award-dimension.js";
import { AwardStats, AwardStatsRow } from "./award-stats-row.js";
import { excludeCancelled } from "./exclude-cancelled.js";

@ArgsType()
export class AwardStatsArguments extends statisticsArguments(AwardFilter, AwardDimension) {
  @Field(() => Boolean, {
    defaultValue: false,
    description: bilingual(
      "Tính cả khen thưởng đã bị hủy bỏ (mặc định: không, trừ khi bộ lọc nêu isCancelled)",
      "Whether cancelled awards are counted. By default they are not, unless the filter states `isCancelled`",
    ),
  })
  includeCancelled!: boolean;
}

@Resolver(() => AwardStatsRow)
export class AwardStatisticsResolver {
  @Public()
  @Query(() => AwardStats, {
    nullable: true,
    description: bilingual("Thống kê khen thưởng", "The statistics of awards"),
  })
  awardStats(
    @Args(() => AwardStatsArguments) given: AwardStatsArguments,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Statistics<AwardStatsRow>> {
    const { includeCancelled, ...rest } = given;
    const filter = includeCancelled ? rest.filter : excludeCancelled(rest.filter);
    return statistics(context, awardStatistics, AwardStatsRow, { ...rest, filter }, info, organizationTree);
  }

  @Public()
  @FieldResolver(() => AwardForm, {
    nullable: true,
    description: bilingual(
      "Danh hiệu, hình thức đang có hiệu lực, hoặc của giai đoạn cuối nếu đã hết hiệu lực; để trống khi không tính theo danh hiệu, hình thức",
      "The title or form that is in force, or else the last one. Null: not applicable unless grouped by form",
    ),
  })
  async form(@Root() { formKey }: AwardStatsRow, @Ctx() context: SubgraphContext): Promise<AwardForm | null> {
    if (!formKey) return null;
    const rows = await context.loaders.many(AwardForm, "key", { validFrom: "asc" }).load(formKey);
    const day = today();
    return rows.find((row) => holdsOn(row, day)) ?? rows.at(-1) ?? null;
  }
}
