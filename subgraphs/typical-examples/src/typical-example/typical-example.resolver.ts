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
import { Campaign } from "../campaign/campaign.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import type { Replication } from "../replication/replication.js";
import { ReplicationConnection, ReplicationsArguments, replicationList } from "../replication/replication.list.js";
import { ExampleRecognition } from "./example-recognition.js";
import { stagesInOrder } from "./example-stage.js";
import { ExampleStageEntry } from "./example-stage-entry.js";
import { exampleWriters } from "./judging.js";
import { touchedByAdvance, touchedByRecognition, touchedByRegistration } from "./touched-organizations.js";
import { AdvanceExampleInput, RecordRecognitionActInput, RegisterExampleInput } from "./typical-example.inputs.js";
import { TypicalExample } from "./typical-example.js";
import { TypicalExampleConnection, TypicalExamplesArguments, typicalExampleList } from "./typical-example.list.js";
import { TypicalExampleService } from "./typical-example.service.js";

const RegisterExamplePayload = payloadType("RegisterExamplePayload", "typicalExample", () => TypicalExample);
const AdvanceExamplePayload = payloadType("AdvanceExamplePayload", "typicalExample", () => TypicalExample);
const RecordRecognitionActPayload = payloadType("RecordRecognitionActPayload", "typicalExample", () => TypicalExample);

@Resolver(() => TypicalExample)
export class TypicalExampleResolver extends byId(
  TypicalExample,
  "typicalExample",
  "Một điển hình",
  "A typical example",
) {
  @Public()
  @Query(() => TypicalExampleConnection, {
    description: bilingual(
      "Các điển hình đã được tôn vinh; cán bộ xem được cả điển hình chưa được tôn vinh",
      "The honored examples. Examples that are not honored yet are visible to staff only",
    ),
  })
  typicalExamples(
    @Args(() => TypicalExamplesArguments) given: TypicalExamplesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TypicalExample>> {
    return paginate(context, typicalExampleList, given);
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Cá nhân điển hình; để trống khi là tập thể hoặc nếu nguồn không nêu",
      "The person. Null: not applicable to a collective, or not stated in the source",
    ),
  })
  person(@Root() example: TypicalExample) {
    return stubOf(Person, example.personId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức đăng ký điển hình", "The organization that registered the example"),
  })
  organization(@Root() example: TypicalExample) {
    return stubOf(Organization, example.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào mà điển hình thuộc về; để trống khi không thuộc phong trào nào",
      "The campaign that the example is part of. Null: not applicable if it is part of none",
    ),
  })
  campaign(@Root() example: TypicalExample) {
    return stubOf(Campaign, example.campaignId);
  }

  @Public()
  @FieldResolver(() => ExampleProgram, {
    nullable: true,
    description: bilingual(
      "Chương trình mà điển hình thuộc về; để trống khi không thuộc chương trình nào",
      "The program that the example is part of. Null: not applicable if it is part of none",
    ),
  })
  program(@Root() example: TypicalExample, @Ctx() context: SubgraphContext) {
    return example.programId ? context.loaders.one(ExampleProgram).load(example.programId) : null;
  }

  @Public()
  @FieldResolver(() => [ExampleStageEntry], {
    description: bilingual("Các phương diện đã đạt, theo thứ tự", "The stages that the example has reached, in order"),
  })
  async stages(@Root() example: TypicalExample, @Ctx() context: SubgraphContext): Promise<ExampleStageEntry[]> {
    const reached = await context.loaders.many(ExampleStageEntry, "exampleId").load(example.id);
    return reached.toSorted((a, b) => stagesInOrder.indexOf(a.stage) - stagesInOrder.indexOf(b.stage));
  }

  @Public()
  @FieldResolver(() => [ExampleRecognition], {
    description: bilingual(
      "Các lần ghi nhận, theo ngày; lần không rõ ngày ở cuối",
      "The acts of recognition, by date. Those without a date come last",
    ),
  })
  recognitions(@Root() example: TypicalExample, @Ctx() context: SubgraphContext): Promise<ExampleRecognition[]> {
    const order = { recognizedFrom: "asc nulls last", id: "asc" } as const;
    return context.loaders.many(ExampleRecognition, "exampleId", order).load(example.id);
  }

  @Public()
  @FieldResolver(() => ReplicationConnection, {
    description: bilingual("Các lần nhân rộng", "The replications of the example"),
  })
  replications(
    @Root() example: TypicalExample,
    @Args(() => ReplicationsArguments) given: ReplicationsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Replication>> {
    return paginateChildren(context, replicationList, "exampleId", example.id, given);
  }

  @Writes<RegisterExampleInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByRegistration })
  @Mutation(() => RegisterExamplePayload, {
    description: bilingual(
      "Đăng ký một điển hình; điển hình chưa công khai",
      "Registers a typical example. It is not public until it is honored",
    ),
  })
  registerExample(
    @Input(() => RegisterExampleInput) input: RegisterExampleInput,
    @Write() write: Write<RegisterExampleInput>,
  ) {
    return mutate(write, "typicalExample", input, (em) => new TypicalExampleService(em).register(input));
  }

  @Writes<AdvanceExampleInput>({ roles: exampleWriters, within: touchedByAdvance })
  @Mutation(() => AdvanceExamplePayload, {
    description: bilingual("Chuyển điển hình sang bước tiếp theo", "Advances an example to its next stage"),
  })
  advanceExample(
    @Input(() => AdvanceExampleInput) input: AdvanceExampleInput,
    @Write() write: Write<AdvanceExampleInput>,
  ) {
    return mutate(write, "typicalExample", input, (em) => new TypicalExampleService(em).advance(input));
  }

  @Writes<RecordRecognitionActInput>({ roles: exampleWriters, within: touchedByRecognition })
  @Mutation(() => RecordRecognitionActPayload, {
    description: bilingual(
      "Ghi một lần ghi nhận điển hình; khi tôn vinh thì điển hình được công khai",
      "Records an act of recognition of an example. HONORED makes the example public",
    ),
  })
  recordRecognitionAct(
    @Input(() => RecordRecognitionActInput) input: RecordRecognitionActInput,
    @Write() write: Write<RecordRecognitionActInput>,
  ) {
    return mutate(write, "typicalExample", input, (em) => new TypicalExampleService(em).recognize(input));
  }
}
