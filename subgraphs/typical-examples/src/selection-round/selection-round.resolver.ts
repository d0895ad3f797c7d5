import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ExampleProgram } from "../example-program/example-program.js";
import { touchedByPart } from "../example-program/touched-by-part.js";
import { Organization } from "../organization/organization.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { SelectionStep } from "../selection-step/selection-step.js";
import { CorrectSelectionRoundInput, RecordSelectionRoundInput } from "./selection-round.inputs.js";
import { SelectionRound } from "./selection-round.js";
import { SelectionRoundConnection, SelectionRoundsArguments, selectionRoundList } from "./selection-round.list.js";
import { SelectionRoundService } from "./selection-round.service.js";
import { SelectionShare } from "./selection-share.js";
import { shareOf } from "./share-of.js";

const RecordSelectionRoundPayload = payloadType("RecordSelectionRoundPayload", "selectionRound", () => SelectionRound);
const CorrectSelectionRoundPayload = payloadType(
  "CorrectSelectionRoundPayload",
  "selectionRound",
  () => SelectionRound,
);

@Resolver(() => SelectionRound)
export class SelectionRoundResolver {
  @Public()
  @Query(() => SelectionRound, {
    nullable: true,
    description: bilingual("Một đợt xét chọn theo mã định danh", "A selection round by its id"),
  })
  selectionRound(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(SelectionRound).load(id);
  }

  @Public()
  @Query(() => SelectionRoundConnection, { description: bilingual("Các đợt xét chọn điển hình", "Selection rounds") })
  selectionRounds(
    @Args(() => SelectionRoundsArguments) given: SelectionRoundsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<SelectionRound>> {
    return paginate(context, selectionRoundList, given);
  }

  @Public()
  @FieldResolver(() => ExampleProgram, { description: bilingual("Chương trình", "The program") })
  program(@Root() round: SelectionRound, @Ctx() context: SubgraphContext) {
    return context.loaders.one(ExampleProgram).load(round.programId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức xét chọn", "The organization that selects"),
  })
  organization(@Root() round: SelectionRound) {
    return stubOf(Organization, round.organizationId);
  }

  @Public()
  @FieldResolver(() => ReviewConference, {
    nullable: true,
    description: bilingual(
      "Hội nghị công bố đợt; null khi không có",
      "The conference at which it was reported; null for none",
    ),
  })
  conference(@Root() round: SelectionRound, @Ctx() context: SubgraphContext) {
    return round.conferenceId ? context.loaders.one(ReviewConference).load(round.conferenceId) : null;
  }

  @Public()
  @FieldResolver(() => [SelectionStep], {
    description: bilingual(
      "Các bước của quy trình dẫn đến đợt, theo thứ tự",
      "The steps that led to the round, in order",
    ),
  })
  async steps(@Root() round: SelectionRound, @Ctx() context: SubgraphContext): Promise<SelectionStep[]> {
    if (round.stepKinds.length === 0) return [];
    const procedure = await context.loaders.many(SelectionStep, "programId", { position: "asc" }).load(round.programId);
    return procedure.filter(({ kind }) => round.stepKinds.includes(kind));
  }

  @Public()
  @FieldResolver(() => SelectionShare, {
    description: bilingual("Tỷ lệ so với đợt đầu của cùng lượt", "The share of the first round of the same series"),
  })
  async shareOfFirst(@Root() round: SelectionRound, @Ctx() context: SubgraphContext): Promise<SelectionShare> {
    const rounds = await context.loaders.many(SelectionRound, "programId", { position: "asc" }).load(round.programId);
    const first = rounds.find(
      ({ organizationId, series }) => organizationId === round.organizationId && series === round.series,
    );
    return shareOf(round, first ?? round);
  }

  @Writes<RecordSelectionRoundInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ programId, organizationId }, context) => touchedByPart(context, programId, organizationId),
  })
  @Mutation(() => RecordSelectionRoundPayload, {
    description: bilingual(
      "Ghi một đợt xét chọn; số lượng không lớn hơn đợt trước",
      "Record a round; its counts never grow",
    ),
  })
  recordSelectionRound(
    @Arg("input", () => RecordSelectionRoundInput, { description: bilingual("Dữ liệu", "The input") })
    input: RecordSelectionRoundInput,
    @Write() write: Write<RecordSelectionRoundInput>,
  ) {
    return mutate(write, "selectionRound", input, (em) => new SelectionRoundService(em).record(input));
  }

  @Writes<CorrectSelectionRoundInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ id }, context) => organizationOf(context, SelectionRound, id),
  })
  @Mutation(() => CorrectSelectionRoundPayload, {
    description: bilingual("Sửa một đợt xét chọn đã ghi", "Correct a recorded round"),
  })
  correctSelectionRound(
    @Arg("input", () => CorrectSelectionRoundInput, { description: bilingual("Dữ liệu", "The input") })
    input: CorrectSelectionRoundInput,
    @Write() write: Write<CorrectSelectionRoundInput>,
  ) {
    return mutate(write, "selectionRound", input, (em) => new SelectionRoundService(em).correct(input));
  }
}
