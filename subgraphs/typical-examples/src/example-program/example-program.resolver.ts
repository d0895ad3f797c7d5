import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import type { ExampleGuideline } from "../example-guideline/example-guideline.js";
import {
  ExampleGuidelineConnection,
  ExampleGuidelinesArguments,
  exampleGuidelineList,
} from "../example-guideline/example-guideline.list.js";
import { Organization } from "../organization/organization.js";
import type { ReviewConference } from "../review-conference/review-conference.js";
import {
  ReviewConferenceConnection,
  ReviewConferencesArguments,
  reviewConferenceList,
} from "../review-conference/review-conference.list.js";
import type { SelectionRound } from "../selection-round/selection-round.js";
import {
  SelectionRoundConnection,
  SelectionRoundsArguments,
  selectionRoundList,
} from "../selection-round/selection-round.list.js";
import { SelectionStep } from "../selection-step/selection-step.js";
import type { TypicalExample } from "../typical-example/typical-example.js";
import {
  TypicalExampleConnection,
  TypicalExamplesArguments,
  typicalExampleList,
} from "../typical-example/typical-example.list.js";
import { CreateExampleProgramInput } from "./example-program.inputs.js";
import { ExampleProgram } from "./example-program.js";
import { ExampleProgramConnection, ExampleProgramsArguments, exampleProgramList } from "./example-program.list.js";
import { ExampleProgramService } from "./example-program.service.js";

const CreateExampleProgramPayload = payloadType("CreateExampleProgramPayload", "exampleProgram", () => ExampleProgram);

@Resolver(() => ExampleProgram)
export class ExampleProgramResolver extends byId(
  ExampleProgram,
  "exampleProgram",
  "Một chương trình điển hình",
  "A program of typical examples",
) {
  @Public()
  @Query(() => ExampleProgram, {
    nullable: true,
    description: bilingual("Một chương trình điển hình theo mã", "A program of typical examples by its code"),
  })
  exampleProgramByCode(
    @Arg("code", () => String, { description: bilingual("Mã của chương trình", "The code of the program") })
    code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(ExampleProgram, "code").load(code);
  }

  @Public()
  @Query(() => ExampleProgramConnection, {
    description: bilingual(
      "Các chương trình xây dựng và nhân rộng điển hình",
      "Programs to build and replicate typical examples",
    ),
  })
  examplePrograms(
    @Args(() => ExampleProgramsArguments) given: ExampleProgramsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<ExampleProgram>> {
    return paginate(context, exampleProgramList, given);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức thực hiện chương trình", "The organization that runs the program"),
  })
  organization(@Root() program: ExampleProgram) {
    return stubOf(Organization, program.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào mà chương trình thuộc về; để trống khi không thuộc phong trào nào",
      "The campaign that the program is part of. Null: not applicable if it is part of none",
    ),
  })
  campaign(@Root() program: ExampleProgram) {
    return stubOf(Campaign, program.campaignId);
  }

  @Public()
  @FieldResolver(() => [SelectionStep], {
    description: bilingual(
      "Các bước của quy trình xét chọn, theo thứ tự",
      "The steps of the selection procedure, in order",
    ),
  })
  steps(@Root() program: ExampleProgram, @Ctx() context: SubgraphContext) {
    return context.loaders.many(SelectionStep, "programId", { position: "asc" }).load(program.id);
  }

  @Public()
  @FieldResolver(() => SelectionRoundConnection, {
    description: bilingual("Các đợt xét chọn của chương trình", "The selection rounds of the program"),
  })
  selectionRounds(
    @Root() program: ExampleProgram,
    @Args(() => SelectionRoundsArguments) given: SelectionRoundsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<SelectionRound>> {
    return paginateChildren(context, selectionRoundList, "programId", program.id, given);
  }

  @Public()
  @FieldResolver(() => ReviewConferenceConnection, {
    description: bilingual("Các hội nghị sơ kết, tổng kết chương trình", "The conferences that review the program"),
  })
  reviewConferences(
    @Root() program: ExampleProgram,
    @Args(() => ReviewConferencesArguments) given: ReviewConferencesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<ReviewConference>> {
    return paginateChildren(context, reviewConferenceList, "programId", program.id, given);
  }

  @Public()
  @FieldResolver(() => TypicalExampleConnection, {
    description: bilingual(
      "Các điển hình của chương trình mà bạn có quyền xem",
      "The typical examples of the program that are visible to you",
    ),
  })
  typicalExamples(
    @Root() program: ExampleProgram,
    @Args(() => TypicalExamplesArguments) given: TypicalExamplesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TypicalExample>> {
    return paginateChildren(context, typicalExampleList, "programId", program.id, given);
  }

  @Public()
  @FieldResolver(() => ExampleGuidelineConnection, {
    description: bilingual(
      "Các nội dung định hướng công tác điển hình do chương trình nêu",
      "What the program states about the work with typical examples",
    ),
  })
  exampleGuidelines(
    @Root() program: ExampleProgram,
    @Args(() => ExampleGuidelinesArguments) given: ExampleGuidelinesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<ExampleGuideline>> {
    return paginateChildren(context, exampleGuidelineList, "programId", program.id, given);
  }

  @Writes<CreateExampleProgramInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => CreateExampleProgramPayload, {
    description: bilingual("Lập chương trình xây dựng và nhân rộng điển hình", "Creates a program of typical examples"),
  })
  createExampleProgram(
    @Input(() => CreateExampleProgramInput) input: CreateExampleProgramInput,
    @Write() write: Write<CreateExampleProgramInput>,
  ) {
    return mutate(write, "exampleProgram", input, (em) => new ExampleProgramService(em).create(input));
  }
}
