import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AsOf } from "../catalog/as-of.js";
import { loadInForce } from "../catalog/load-in-force.js";
import { CommendationType } from "../commendation-type/commendation-type.js";
import { StatisticsCategory } from "./statistics-category.js";
import { StatisticsMapping } from "./statistics-mapping.js";

@Resolver(() => StatisticsMapping)
export class StatisticsMappingResolver {
  @Public()
  @FieldResolver(() => StatisticsCategory, { description: bilingual("Loại thống kê", "The statistics category") })
  category(@Root() mapping: StatisticsMapping, @Ctx() context: SubgraphContext): Promise<StatisticsCategory | null> {
    return context.loaders.one(StatisticsCategory).load(mapping.categoryId);
  }

  @Public()
  @FieldResolver(() => CommendationType, {
    nullable: true,
    description: bilingual(
      "Loại hình khen thưởng có hiệu lực vào ngày cần tra cứu; để trống khi không có",
      "The commendation type in force on the given day. Null: not applicable if there is none",
    ),
  })
  commendationType(
    @Root() mapping: StatisticsMapping,
    @AsOf() asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationType | null> {
    return loadInForce(context, CommendationType, "code", mapping.commendationTypeCode, asOf);
  }
}
