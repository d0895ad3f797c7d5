import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AwardDecision } from "../award-decision/award-decision.js";
import {
  AwardDecisionConnection,
  AwardDecisionsArguments,
  awardDecisionList,
} from "../award-decision/award-decision.list.js";
import { ReviewConference } from "./review-conference.js";

@Resolver(() => ReviewConference)
export class ReviewConferenceResolver {
  @Public()
  @FieldResolver(() => AwardDecisionConnection, {
    nullable: true,
    description: bilingual(
      "Các quyết định khen thưởng được công bố, trao tặng tại hội nghị",
      "The award decisions that are announced at the conference",
    ),
  })
  awardDecisions(
    @Root() reviewConference: ReviewConference,
    @Args(() => AwardDecisionsArguments) given: AwardDecisionsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<AwardDecision>> {
    return paginateChildren(context, awardDecisionList, "reviewConferenceId", reviewConference.id, given);
  }
}
