import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Province } from "../province/province.js";
import { CreateOccasionInput } from "./occasion.inputs.js";
import { Occasion } from "./occasion.js";
import { OccasionConnection, OccasionsArguments, occasionList } from "./occasion.list.js";
import { OccasionService } from "./occasion.service.js";
import { OccasionObservance } from "./occasion-observance.js";
import {
  OccasionObservanceConnection,
  OccasionObservancesArguments,
  occasionObservanceList,
} from "./occasion-observance.list.js";

const CreateOccasionPayload = payloadType("CreateOccasionPayload", "occasion", () => Occasion);

@Resolver(() => Occasion)
export class OccasionResolver {
  @Public()
  @Query(() => Occasion, {
    nullable: true,
    description: bilingual("Một dịp kỷ niệm theo mã định danh", "An occasion by its id"),
  })
  occasion(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Occasion).load(id);
  }

  @Public()
  @Query(() => OccasionConnection, { description: bilingual("Các dịp kỷ niệm", "Occasions") })
  occasions(
    @Args(() => OccasionsArguments) given: OccasionsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Occasion>> {
    return paginate(context, occasionList, given);
  }

  @Public()
  @FieldResolver(() => Province, {
    nullable: true,
    description: bilingual("Tỉnh; null khi không thuộc riêng tỉnh nào", "The province; null when it belongs to none"),
  })
  province(@Root() occasion: Occasion) {
    return stubOf(Province, occasion.provinceId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức; null khi không thuộc riêng tổ chức nào", "The body; null when it belongs to none"),
  })
  organization(@Root() occasion: Occasion) {
    return stubOf(Organization, occasion.organizationId);
  }

  @Public()
  @FieldResolver(() => OccasionObservanceConnection, {
    description: bilingual("Các lần được kỷ niệm", "How campaigns and plans celebrate it"),
  })
  observances(
    @Root() occasion: Occasion,
    @Args(() => OccasionObservancesArguments) given: OccasionObservancesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<OccasionObservance>> {
    return paginateChildren(context, occasionObservanceList, "occasionId", occasion.id, given);
  }

  @Writes<CreateOccasionInput>({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreateOccasionPayload, { description: bilingual("Thêm một dịp kỷ niệm", "Add an occasion") })
  createOccasion(
    @Arg("input", () => CreateOccasionInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateOccasionInput,
    @Write() write: Write<CreateOccasionInput>,
  ) {
    return mutate(write, "occasion", input, (em) => new OccasionService(em).create(input));
  }
}
