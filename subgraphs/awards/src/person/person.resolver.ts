import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Award } from "../award/award.js";
import { AwardConnection, AwardsArguments, awardList } from "../award/award.list.js";
import { Person } from "./person.js";

@Resolver(() => Person)
export class PersonResolver {
  @Public()
  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description: bilingual("Các lượt khen thưởng của cá nhân", "The awards of the person"),
  })
  awards(
    @Root() person: Person,
    @Args(() => AwardsArguments) given: AwardsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Award>> {
    return paginateChildren(context, awardList, "personId", person.id, given);
  }
}
