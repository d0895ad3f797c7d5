import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
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
export class CommendationTypeResolver {
  @Public()
  @Query(() => CommendationType, {
    nullable: true,
    description: bilingual("Một loại hình theo mã định danh", "A type by its id"),
  })
  commendationType(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationType | null> {
    return context.loaders.one(CommendationType).load(id);
  }

  @Public()
  @Query(() => CommendationType, {
    nullable: true,
    description: bilingual("Loại hình theo mã, có hiệu lực vào một ngày", "A type by its code, in force on a day"),
  })
  commendationTypeByCode(
    @Arg("code", () => String, { description: bilingual("Mã", "The code") }) code: string,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần tra (mặc định: hôm nay)", "The day, today by default"),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationType | null> {
    return loadInForce(context, CommendationType, "code", code.toUpperCase(), asOf);
  }

  @Public()
  @Query(() => CommendationTypeConnection, {
    nullable: true,
    description: bilingual("Các loại hình khen thưởng", "Types of commendation"),
  })
  commendationTypes(
    @Args(() => CommendationTypesArguments) given: CommendationTypesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationType>> {
    return paginate(context, commendationTypeList, given);
  }

  @Public()
  @FieldResolver(() => [StatisticsMapping], {
    description: bilingual("Được tính vào loại thống kê nào", "In which statistics categories it is counted"),
  })
  statisticsMappings(@Root() type: CommendationType, @Ctx() context: SubgraphContext): Promise<StatisticsMapping[]> {
    return context.loaders.many(StatisticsMapping, "commendationTypeCode").load(type.code);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePayload, {
    description: bilingual("Thêm một loại hình cho một giai đoạn", "Add a type for a period"),
  })
  createCommendationType(
    @Arg("input", () => CreateCommendationTypeInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateCommendationTypeInput,
    @Write() write: Write<CreateCommendationTypeInput>,
  ) {
    return mutate(write, "commendationType", input, (em) => new CommendationTypeService(em).create(input));
  }
}
