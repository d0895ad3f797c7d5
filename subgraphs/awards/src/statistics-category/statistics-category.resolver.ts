import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
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
export class StatisticsCategoryResolver {
  @Public()
  @Query(() => StatisticsCategory, {
    nullable: true,
    description: bilingual("Một loại thống kê theo mã định danh", "A statistics category by its id"),
  })
  statisticsCategory(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<StatisticsCategory | null> {
    return context.loaders.one(StatisticsCategory).load(id);
  }

  @Public()
  @Query(() => StatisticsCategoryConnection, {
    nullable: true,
    description: bilingual("Các loại thống kê khen thưởng", "Categories by which awards are counted"),
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
      "Các loại hình được tính vào; rỗng như với kháng chiến",
      "What counts here; empty as for resistance merit",
    ),
  })
  mappings(@Root() category: StatisticsCategory, @Ctx() context: SubgraphContext): Promise<StatisticsMapping[]> {
    return context.loaders.many(StatisticsMapping, "categoryId", { commendationTypeCode: "asc" }).load(category.id);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePayload, { description: bilingual("Thêm một loại thống kê", "Add a statistics category") })
  createStatisticsCategory(
    @Arg("input", () => CreateStatisticsCategoryInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateStatisticsCategoryInput,
    @Write() write: Write<CreateStatisticsCategoryInput>,
  ) {
    return mutate(write, "statisticsCategory", input, (em) => new StatisticsCategoryService(em).create(input));
  }
}
