import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { loadInForce } from "../catalog/load-in-force.js";
import { CommendationType } from "../commendation-type/commendation-type.js";
import { StatisticsCategory } from "./statistics-category.js";
import { StatisticsMapping } from "./statistics-mapping.js";

@Resolver(() => StatisticsMapping)
export class StatisticsMappingResolver {
  @Public()
  @FieldResolver(() => StatisticsCategory, { description: bilingual("Loại thống kê", "The category") })
  category(@Root() mapping: StatisticsMapping, @Ctx() context: SubgraphContext): Promise<StatisticsCategory | null> {
    return context.loaders.one(StatisticsCategory).load(mapping.categoryId);
  }

  @Public()
  @FieldResolver(() => CommendationType, {
    nullable: true,
    description: bilingual(
      "Loại hình khen thưởng, có hiệu lực vào ngày đó; null khi không có",
      "The type in force then; null if none",
    ),
  })
  commendationType(
    @Root() mapping: StatisticsMapping,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần tra (mặc định: hôm nay)", "The day, today by default"),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationType | null> {
    return loadInForce(context, CommendationType, "code", mapping.commendationTypeCode, asOf);
  }
}
