import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
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
export class AwardDecisionResolver {
  @Public()
  @Query(() => AwardDecision, {
    nullable: true,
    description: bilingual("Một quyết định khen thưởng theo mã định danh", "A decision by its id"),
  })
  awardDecision(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<AwardDecision | null> {
    return context.loaders.one(AwardDecision).load(id);
  }

  @Public()
  @Query(() => AwardDecisionConnection, {
    nullable: true,
    description: bilingual("Các quyết định khen thưởng", "Decisions to honor"),
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
      "Các đối tượng được khen đã biết, theo thứ tự trao tặng",
      "The known recipients, in ceremony order",
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
    description: bilingual("Việc hủy bỏ; null khi quyết định còn hiệu lực", "What cancelled it; null while it stands"),
  })
  cancellation(@Root() decision: AwardDecision, @Ctx() context: SubgraphContext): Promise<Cancellation | null> {
    return context.loaders.one(Cancellation, "decisionId").load(decision.id);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức quyết định; null khi phần tổ chức không trả lời", "The deciding body"),
  })
  organization(@Root() decision: AwardDecision): Organization | null {
    return stubOf(Organization, decision.organizationId);
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual("Người ký; null khi nguồn không ghi", "The signer; null when the source does not say"),
  })
  signer(@Root() decision: AwardDecision): Person | null {
    return stubOf(Person, decision.signerId);
  }

  @Public()
  @FieldResolver(() => EmulationCouncil, {
    nullable: true,
    description: bilingual("Hội đồng đề nghị; null khi không rõ", "The council that proposed it; null when unknown"),
  })
  proposingCouncil(@Root() decision: AwardDecision): EmulationCouncil | null {
    return stubOf(EmulationCouncil, decision.proposingCouncilId);
  }

  @Public()
  @FieldResolver(() => ReviewConference, {
    nullable: true,
    description: bilingual(
      "Hội nghị trao tặng, công bố; null khi không có",
      "The conference of the ceremony; null if none",
    ),
  })
  reviewConference(@Root() decision: AwardDecision): ReviewConference | null {
    return stubOf(ReviewConference, decision.reviewConferenceId);
  }

  @Writes<IssueDecisionInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByIssue })
  @Mutation(() => IssuePayload, {
    description: bilingual("Ban hành (ghi nhận) một quyết định khen thưởng", "Issue, or record, a decision to honor"),
  })
  issueDecision(
    @Arg("input", () => IssueDecisionInput, { description: bilingual("Dữ liệu", "The input") })
    input: IssueDecisionInput,
    @Write() write: Write<IssueDecisionInput>,
  ) {
    return mutate(write, "awardDecision", input, (em) => new AwardDecisionService(em).create(input));
  }

  @Writes<AddAwardsInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByAwards })
  @Mutation(() => AddAwardsPayload, {
    description: bilingual("Bổ sung đối tượng được khen khi đã biết tên", "Add recipients whose names became known"),
  })
  addAwards(
    @Arg("input", () => AddAwardsInput, { description: bilingual("Dữ liệu", "The input") }) input: AddAwardsInput,
    @Write() write: Write<AddAwardsInput>,
  ) {
    return mutate(write, "awardDecision", input, (em) => new AwardDecisionService(em).addAwards(input));
  }

  @Writes<CancelDecisionInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByCancellation })
  @Mutation(() => CancelPayload, {
    description: bilingual("Hủy bỏ một quyết định khen thưởng; không xóa", "Cancel a decision; nothing is deleted"),
  })
  cancelDecision(
    @Arg("input", () => CancelDecisionInput, { description: bilingual("Dữ liệu", "The input") })
    input: CancelDecisionInput,
    @Write() write: Write<CancelDecisionInput>,
  ) {
    return mutate(write, "awardDecision", input, (em) => new AwardDecisionService(em).cancel(input));
  }
}
