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
import type { Award } from "../award/award.js";
import { AwardConnection, AwardsArguments, awardList } from "../award/award.list.js";
import { EmulationCouncil } from "../emulation-council/emulation-council.js";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { AddAwardsInput, CancelDecisionInput, IssueDecisionInput } from "./award-decision.inputs.js";
import { AwardDecision } from "./award-decision.js";
import { AwardDecisionConnection, AwardDecisionsArguments, awardDecisionList } from "./award-decision.list.js";
import { AwardDecisionService } from "./award-decision.service.js";
import { Cancellation } from "./cancellation.js";
import { touchedByAwards, touchedByCancellation, touchedByIssue } from "./touched-organizations.js";

const IssuePayload = payloadType("IssueDecisionPayload", "awardDecision", () => AwardDecision);
const AddAwardsPayload = payloadType("AddAwardsPayload", "awardDecision", () => AwardDecision);
const CancelPayload = payloadType("CancelDecisionPayload", "awardDecision", () => AwardDecision);

@Resolver(() => AwardDecision)
export class AwardDecisionResolver extends byId(
  AwardDecision,
  "awardDecision",
  "Một quyết định khen thưởng",
  "An award decision",
) {
  @Public()
  @Query(() => AwardDecisionConnection, {
    nullable: true,
    description: bilingual("Các quyết định khen thưởng", "The award decisions"),
  })
  awardDecisions(
    @Args(() => AwardDecisionsArguments) given: AwardDecisionsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<AwardDecision>> {
    return paginate(context, awardDecisionList, given);
  }

  @Public()
  @FieldResolver(() => AwardConnection, {
    description: bilingual(
      "Các lượt khen thưởng đã biết của quyết định, theo thứ tự trao tặng",
      "The known awards of the decision, in the order of a ceremony",
    ),
  })
  awards(
    @Root() decision: AwardDecision,
    @Args(() => AwardsArguments) given: AwardsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Award>> {
    return paginateChildren(context, awardList, "decisionId", decision.id, given);
  }

  @Public()
  @FieldResolver(() => Cancellation, {
    nullable: true,
    description: bilingual(
      "Việc hủy bỏ quyết định; để trống khi quyết định còn hiệu lực",
      "The cancellation of the decision. Null: not applicable while it is in force",
    ),
  })
  cancellation(@Root() decision: AwardDecision, @Ctx() context: SubgraphContext): Promise<Cancellation | null> {
    return context.loaders.one(Cancellation, "decisionId").load(decision.id);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức quyết định", "The deciding organization"),
  })
  organization(@Root() decision: AwardDecision): Organization | null {
    return stubOf(Organization, decision.organizationId);
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual("Người ký; để trống nếu nguồn không nêu", "The signer. Null: not stated in the source"),
  })
  signer(@Root() decision: AwardDecision): Person | null {
    return stubOf(Person, decision.signerId);
  }

  @Public()
  @FieldResolver(() => EmulationCouncil, {
    nullable: true,
    description: bilingual(
      "Hội đồng đề nghị; để trống nếu nguồn không nêu",
      "The council that proposed the decision. Null: not stated in the source",
    ),
  })
  proposingCouncil(@Root() decision: AwardDecision): EmulationCouncil | null {
    return stubOf(EmulationCouncil, decision.proposingCouncilId);
  }

  @Public()
  @FieldResolver(() => ReviewConference, {
    nullable: true,
    description: bilingual(
      "Hội nghị công bố, trao tặng; để trống khi không có hội nghị",
      "The conference at which the decision is announced. Null: not applicable without one",
    ),
  })
  reviewConference(@Root() decision: AwardDecision): ReviewConference | null {
    return stubOf(ReviewConference, decision.reviewConferenceId);
  }

  @Writes<IssueDecisionInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByIssue })
  @Mutation(() => IssuePayload, {
    description: bilingual(
      "Ban hành, hoặc ghi nhận, một quyết định khen thưởng",
      "Issues an award decision, or records an existing one",
    ),
  })
  issueDecision(@Input(() => IssueDecisionInput) input: IssueDecisionInput, @Write() write: Write<IssueDecisionInput>) {
    return mutate(write, "awardDecision", input, (em) => new AwardDecisionService(em).create(input));
  }

  @Writes<AddAwardsInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByAwards })
  @Mutation(() => AddAwardsPayload, {
    description: bilingual("Bổ sung đối tượng được khen vào một quyết định", "Adds recipients to an award decision"),
  })
  addAwards(@Input(() => AddAwardsInput) input: AddAwardsInput, @Write() write: Write<AddAwardsInput>) {
    return mutate(write, "awardDecision", input, (em) => new AwardDecisionService(em).addAwards(input));
  }

  @Writes<CancelDecisionInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByCancellation })
  @Mutation(() => CancelPayload, {
    description: bilingual(
      "Hủy bỏ một quyết định khen thưởng; quyết định vẫn được lưu",
      "Cancels an award decision, which is kept",
    ),
  })
  cancelDecision(
    @Input(() => CancelDecisionInput) input: CancelDecisionInput,
    @Write() write: Write<CancelDecisionInput>,
  ) {
    return mutate(write, "awardDecision", input, (em) => new AwardDecisionService(em).cancel(input));
  }
}
