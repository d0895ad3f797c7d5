import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { CreateStatisticsCategoryInput } from "./statistics-category.inputs.js";
import { StatisticsCategory } from "./statistics-category.js";
import {
  StatisticsCategoriesArguments,
  StatisticsCategoryConnection,
  statisticsCategoryList,
} from "./statistics-category.list.js";
import { StatisticsCategoryService } from "./statistics-category.service.js";
import { StatisticsMapping } from "./statistics-mapping.js";

const CreatePayload = payloadType("CreateStatisticsCategoryPayload", "statisticsCategory", () => StatisticsCategory);

@Resolver(() => StatisticsCategory)
export class StatisticsCategoryResolver extends byId(
  StatisticsCategory,
  "statisticsCategory",
  "Một loại thống kê khen thưởng",
  "A statistics category",
) {
  @Public()
  @Query(() => StatisticsCategoryConnection, {
    nullable: true,
    description: bilingual("Các loại thống kê khen thưởng", "The categories by which awards are counted"),
  })
  statisticsCategories(
    @Args(() => StatisticsCategoriesArguments) given: StatisticsCategoriesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<StatisticsCategory>> {
    return paginate(context, statisticsCategoryList, given);
  }

  @Public()
  @FieldResolver(() => [StatisticsMapping], {
    description: bilingual(
      "Các loại hình khen thưởng được tính vào; danh sách rỗng khi không có, ví dụ khen thưởng kháng chiến",
      "The commendation types that are counted in the category. The list is empty for merit in the resistance",
    ),
  })
  mappings(@Root() category: StatisticsCategory, @Ctx() context: SubgraphContext): Promise<StatisticsMapping[]> {
    return context.loaders.many(StatisticsMapping, "categoryId", { commendationTypeCode: "asc" }).load(category.id);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePayload, {
    description: bilingual("Thêm một loại thống kê", "Creates a statistics category"),
  })
  createStatisticsCategory(
    @Input(() => CreateStatisticsCategoryInput) input: CreateStatisticsCategoryInput,
    @Write() write: Write<CreateStatisticsCategoryInput>,
  ) {
    return mutate(write, "statisticsCategory", input, (em) => new StatisticsCategoryService(em).create(input));
  }
}
