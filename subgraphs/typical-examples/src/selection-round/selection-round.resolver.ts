import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
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
export class SelectionRoundResolver extends byId(
  SelectionRound,
  "selectionRound",
  "Một đợt xét chọn",
  "A selection round",
) {
  @Public()
  @Query(() => SelectionRoundConnection, {
    description: bilingual("Các đợt xét chọn điển hình", "Rounds of the selection of typical examples"),
  })
  selectionRounds(
    @Args(() => SelectionRoundsArguments) given: SelectionRoundsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<SelectionRound>> {
    return paginate(context, selectionRoundList, given);
  }

  @Public()
  @FieldResolver(() => ExampleProgram, {
    description: bilingual("Chương trình mà đợt xét chọn thuộc về", "The program that the round belongs to"),
  })
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
      "Hội nghị công bố đợt xét chọn; để trống khi không công bố tại hội nghị",
      "The conference at which the round was announced. Null: not applicable if it was announced at none",
    ),
  })
  conference(@Root() round: SelectionRound, @Ctx() context: SubgraphContext) {
    return round.conferenceId ? context.loaders.one(ReviewConference).load(round.conferenceId) : null;
  }

  @Public()
  @FieldResolver(() => [SelectionStep], {
    description: bilingual(
      "Các bước của quy trình đã thực hiện để có đợt này, theo thứ tự",
      "The steps of the procedure that led to the round, in order",
    ),
  })
  async steps(@Root() round: SelectionRound, @Ctx() context: SubgraphContext): Promise<SelectionStep[]> {
    if (round.stepKinds.length === 0) return [];
    const procedure = await context.loaders.many(SelectionStep, "programId", { position: "asc" }).load(round.programId);
    return procedure.filter(({ kind }) => round.stepKinds.includes(kind));
  }

  @Public()
  @FieldResolver(() => SelectionShare, {
    description: bilingual(
      "Tỷ lệ so với đợt đầu của cùng lượt",
      "The share of the first round of the series that this round keeps",
    ),
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
      "Ghi một đợt xét chọn; số lượng không được lớn hơn đợt trước",
      "Records a selection round. Its counts must not exceed those of the round before it",
    ),
  })
  recordSelectionRound(
    @Input(() => RecordSelectionRoundInput) input: RecordSelectionRoundInput,
    @Write() write: Write<RecordSelectionRoundInput>,
  ) {
    return mutate(write, "selectionRound", input, (em) => new SelectionRoundService(em).record(input));
  }

  @Writes<CorrectSelectionRoundInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ id }, context) => organizationOf(context, SelectionRound, id),
  })
  @Mutation(() => CorrectSelectionRoundPayload, {
    description: bilingual("Sửa một đợt xét chọn đã ghi", "Corrects a recorded selection round"),
  })
  correctSelectionRound(
    @Input(() => CorrectSelectionRoundInput) input: CorrectSelectionRoundInput,
    @Write() write: Write<CorrectSelectionRoundInput>,
  ) {
    return mutate(write, "selectionRound", input, (em) => new SelectionRoundService(em).correct(input));
  }
}
