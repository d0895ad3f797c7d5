import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { loadInForce } from "../catalog/load-in-force.js";
import { CreateCommendationPrincipleInput } from "./commendation-principle.inputs.js";
import { CommendationPrinciple } from "./commendation-principle.js";
import {
  CommendationPrincipleConnection,
  CommendationPrinciplesArguments,
  commendationPrincipleList,
} from "./commendation-principle.list.js";
import { CommendationPrincipleService } from "./commendation-principle.service.js";

const CreatePayload = payloadType(
  "CreateCommendationPrinciplePayload",
  "commendationPrinciple",
  () => CommendationPrinciple,
);

@Resolver(() => CommendationPrinciple)
export class CommendationPrincipleResolver {
  @Public()
  @Query(() => CommendationPrinciple, {
    nullable: true,
    description: bilingual("Một nguyên tắc theo mã định danh", "A principle by its id"),
  })
  commendationPrinciple(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationPrinciple | null> {
    return context.loaders.one(CommendationPrinciple).load(id);
  }

  @Public()
  @Query(() => CommendationPrinciple, {
    nullable: true,
    description: bilingual(
      "Nguyên tắc theo mã, có hiệu lực vào một ngày",
      "A principle by its code, in force on a day",
    ),
  })
  commendationPrincipleByCode(
    @Arg("code", () => String, { description: bilingual("Mã", "The code") }) code: string,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần tra (mặc định: hôm nay)", "The day, today by default"),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationPrinciple | null> {
    return loadInForce(context, CommendationPrinciple, "code", code.toUpperCase(), asOf);
  }

  @Public()
  @Query(() => CommendationPrincipleConnection, {
    nullable: true,
    description: bilingual("Các nguyên tắc khen thưởng", "Principles of commendation"),
  })
  commendationPrinciples(
    @Args(() => CommendationPrinciplesArguments) given: CommendationPrinciplesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationPrinciple>> {
    return paginate(context, commendationPrincipleList, given);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePayload, {
    description: bilingual("Thêm một nguyên tắc cho một giai đoạn", "Add a principle for a period"),
  })
  createCommendationPrinciple(
    @Arg("input", () => CreateCommendationPrincipleInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateCommendationPrincipleInput,
    @Write() write: Write<CreateCommendationPrincipleInput>,
  ) {
    return mutate(write, "commendationPrinciple", input, (em) => new CommendationPrincipleService(em).create(input));
  }
}
