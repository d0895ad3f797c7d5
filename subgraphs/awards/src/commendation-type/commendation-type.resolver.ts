import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { AsOf } from "../catalog/as-of.js";
import { loadInForce } from "../catalog/load-in-force.js";
import { StatisticsMapping } from "../statistics-category/statistics-mapping.js";
import { CreateCommendationTypeInput } from "./commendation-type.inputs.js";
import { CommendationType } from "./commendation-type.js";
import {
  CommendationTypeConnection,
  CommendationTypesArguments,
  commendationTypeList,
} from "./commendation-type.list.js";
import { CommendationTypeService } from "./commendation-type.service.js";

const CreatePayload = payloadType("CreateCommendationTypePayload", "commendationType", () => CommendationType);

@Resolver(() => CommendationType)
export class CommendationTypeResolver extends byId(
  CommendationType,
  "commendationType",
  "Một loại hình khen thưởng",
  "A commendation type",
) {
  @Public()
  @Query(() => CommendationType, {
    nullable: true,
    description: bilingual(
      "Loại hình khen thưởng theo mã, có hiệu lực vào một ngày",
      "The commendation type of a code that is in force on a day",
    ),
  })
  commendationTypeByCode(
    @Arg("code", () => String, { description: bilingual("Mã loại hình", "The code of the type") }) code: string,
    @AsOf() asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationType | null> {
    return loadInForce(context, CommendationType, "code", code.toUpperCase(), asOf);
  }

  @Public()
  @Query(() => CommendationTypeConnection, {
    nullable: true,
    description: bilingual("Các loại hình khen thưởng", "The commendation types"),
  })
  commendationTypes(
    @Args(() => CommendationTypesArguments) given: CommendationTypesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationType>> {
    return paginate(context, commendationTypeList, given);
  }

  @Public()
  @FieldResolver(() => [StatisticsMapping], {
    description: bilingual(
      "Các loại thống kê mà loại hình được tính vào",
      "The statistics categories in which the type is counted",
    ),
  })
  statisticsMappings(@Root() type: CommendationType, @Ctx() context: SubgraphContext): Promise<StatisticsMapping[]> {
    return context.loaders.many(StatisticsMapping, "commendationTypeCode").load(type.code);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePayload, {
    description: bilingual(
      "Thêm một loại hình khen thưởng cho một khoảng thời gian",
      "Creates a commendation type for a period",
    ),
  })
  createCommendationType(
    @Input(() => CreateCommendationTypeInput) input: CreateCommendationTypeInput,
    @Write() write: Write<CreateCommendationTypeInput>,
  ) {
    return mutate(write, "commendationType", input, (em) => new CommendationTypeService(em).create(input));
  }
}
