import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { AsOf } from "../catalog/as-of.js";
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
export class CommendationPrincipleResolver extends byId(
  CommendationPrinciple,
  "commendationPrinciple",
  "Một nguyên tắc khen thưởng",
  "A principle of commendation",
) {
  @Public()
  @Query(() => CommendationPrinciple, {
    nullable: true,
    description: bilingual(
      "Nguyên tắc khen thưởng theo mã, có hiệu lực vào một ngày",
      "The principle of a code that is in force on a day",
    ),
  })
  commendationPrincipleByCode(
    @Arg("code", () => String, { description: bilingual("Mã nguyên tắc", "The code of the principle") }) code: string,
    @AsOf() asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CommendationPrinciple | null> {
    return loadInForce(context, CommendationPrinciple, "code", code.toUpperCase(), asOf);
  }

  @Public()
  @Query(() => CommendationPrincipleConnection, {
    nullable: true,
    description: bilingual("Các nguyên tắc khen thưởng", "The principles of commendation"),
  })
  commendationPrinciples(
    @Args(() => CommendationPrinciplesArguments) given: CommendationPrinciplesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CommendationPrinciple>> {
    return paginate(context, commendationPrincipleList, given);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePayload, {
    description: bilingual(
      "Thêm một nguyên tắc khen thưởng cho một khoảng thời gian",
      "Creates a principle of commendation for a period",
    ),
  })
  createCommendationPrinciple(
    @Input(() => CreateCommendationPrincipleInput) input: CreateCommendationPrincipleInput,
    @Write() write: Write<CreateCommendationPrincipleInput>,
  ) {
    return mutate(write, "commendationPrinciple", input, (em) => new CommendationPrincipleService(em).create(input));
  }
}
