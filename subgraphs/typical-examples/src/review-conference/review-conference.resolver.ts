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
import { ExampleProgram } from "../example-program/example-program.js";
import { touchedByPart } from "../example-program/touched-by-part.js";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import type { SelectionRound } from "../selection-round/selection-round.js";
import {
  SelectionRoundConnection,
  SelectionRoundsArguments,
  selectionRoundList,
} from "../selection-round/selection-round.list.js";
import { HoldReviewConferenceInput } from "./review-conference.inputs.js";
import { ReviewConference } from "./review-conference.js";
import {
  ReviewConferenceConnection,
  ReviewConferencesArguments,
  reviewConferenceList,
} from "./review-conference.list.js";
import { ReviewConferenceService } from "./review-conference.service.js";

const HoldReviewConferencePayload = payloadType(
  "HoldReviewConferencePayload",
  "reviewConference",
  () => ReviewConference,
);

@Resolver(() => ReviewConference)
export class ReviewConferenceResolver extends byId(
  ReviewConference,
  "reviewConference",
  "Một hội nghị sơ kết, tổng kết công tác điển hình",
  "A review conference",
) {
  @Public()
  @Query(() => ReviewConferenceConnection, {
    description: bilingual(
      "Các hội nghị sơ kết, tổng kết công tác điển hình",
      "Conferences that review the work with typical examples",
    ),
  })
  reviewConferences(
    @Args(() => ReviewConferencesArguments) given: ReviewConferencesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<ReviewConference>> {
    return paginate(context, reviewConferenceList, given);
  }

  @Public()
  @FieldResolver(() => ExampleProgram, {
    description: bilingual("Chương trình được đánh giá", "The program under review"),
  })
  program(@Root() conference: ReviewConference, @Ctx() context: SubgraphContext) {
    return context.loaders.one(ExampleProgram).load(conference.programId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức chủ trì hội nghị", "The organization that held the conference"),
  })
  organizer(@Root() conference: ReviewConference) {
    return stubOf(Organization, conference.organizerId);
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Người chủ trì; để trống nếu nguồn không nêu",
      "The person who chaired the conference. Null: not stated in the source",
    ),
  })
  chair(@Root() conference: ReviewConference) {
    return stubOf(Person, conference.chairId);
  }

  @Public()
  @FieldResolver(() => SelectionRoundConnection, {
    description: bilingual(
      "Các đợt xét chọn được công bố tại hội nghị",
      "The selection rounds that were announced at the conference",
    ),
  })
  selectionRounds(
    @Root() conference: ReviewConference,
    @Args(() => SelectionRoundsArguments) given: SelectionRoundsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<SelectionRound>> {
    return paginateChildren(context, selectionRoundList, "conferenceId", conference.id, given);
  }

  @Writes<HoldReviewConferenceInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ programId, organizerId }, context) => touchedByPart(context, programId, organizerId),
  })
  @Mutation(() => HoldReviewConferencePayload, {
    description: bilingual("Ghi một hội nghị sơ kết, tổng kết đã tổ chức", "Records a review conference that was held"),
  })
  holdReviewConference(
    @Input(() => HoldReviewConferenceInput) input: HoldReviewConferenceInput,
    @Write() write: Write<HoldReviewConferenceInput>,
  ) {
    return mutate(write, "reviewConference", input, (em) => new ReviewConferenceService(em).hold(input));
  }
}
