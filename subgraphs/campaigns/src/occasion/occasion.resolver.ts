import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
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

/** Queries of occasions, and the mutation that adds one. */
@Resolver(() => Occasion)
export class OccasionResolver extends byId(Occasion, "occasion", "Một dịp kỷ niệm", "An occasion") {
  @Public()
  @Query(() => OccasionConnection, {
    description: bilingual("Các dịp kỷ niệm; tìm kiếm trong tên", "The occasions. `search` covers names"),
  })
  occasions(
    @Args(() => OccasionsArguments) given: OccasionsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Occasion>> {
    return paginate(context, occasionList, given);
  }

  @Public()
  @FieldResolver(() => Province, {
    nullable: true,
    description: bilingual(
      "Tỉnh có dịp kỷ niệm riêng này; để trống khi dịp không thuộc riêng tỉnh nào",
      "The province to which the occasion belongs. Null: not applicable if it belongs to no single province",
    ),
  })
  province(@Root() occasion: Occasion) {
    return stubOf(Province, occasion.provinceId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức có dịp kỷ niệm riêng này; để trống khi dịp không thuộc riêng tổ chức nào",
      "The organization to which the occasion belongs. Null: not applicable if it belongs to no single organization",
    ),
  })
  organization(@Root() occasion: Occasion) {
    return stubOf(Organization, occasion.organizationId);
  }

  @Public()
  @FieldResolver(() => OccasionObservanceConnection, {
    description: bilingual("Các lần kỷ niệm trong phong trào và kế hoạch", "The observances by campaigns and plans"),
  })
  observances(
    @Root() occasion: Occasion,
    @Args(() => OccasionObservancesArguments) given: OccasionObservancesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<OccasionObservance>> {
    return paginateChildren(context, occasionObservanceList, "occasionId", occasion.id, given);
  }

  @Writes<CreateOccasionInput>({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreateOccasionPayload, { description: bilingual("Thêm một dịp kỷ niệm", "Adds an occasion") })
  createOccasion(
    @Input(() => CreateOccasionInput) input: CreateOccasionInput,
    @Write() write: Write<CreateOccasionInput>,
  ) {
    return mutate(write, "occasion", input, (em) => new OccasionService(em).create(input));
  }
}
