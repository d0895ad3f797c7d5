import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Award } from "../award/award.js";
import { AwardConnection, AwardsArguments, awardList } from "../award/award.list.js";
import { TypicalExample } from "./typical-example.js";

@Resolver(() => TypicalExample)
export class TypicalExampleResolver {
  @Public()
  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description: bilingual(
      "Các lượt khen thưởng từ điển hình tiên tiến",
      "The awards that result from the typical example",
    ),
  })
  awards(
    @Root() typicalExample: TypicalExample,
    @Args(() => AwardsArguments) given: AwardsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Award>> {
    return paginateChildren(context, awardList, "typicalExampleId", typicalExample.id, given);
  }
}
