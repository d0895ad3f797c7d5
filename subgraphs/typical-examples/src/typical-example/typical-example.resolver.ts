import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
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
export class TypicalExampleResolver {
  @Public()
  @Query(() => TypicalExample, {
    nullable: true,
    description: bilingual(
      "Một điển hình theo mã định danh; null khi chưa được tôn vinh và người đọc không phải cán bộ",
      "An example by its id; null before it is honored, for readers who are not staff",
    ),
  })
  typicalExample(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(TypicalExample).load(id);
  }

  @Public()
  @Query(() => TypicalExampleConnection, {
    description: bilingual(
      "Các điển hình đã được tôn vinh; cán bộ thấy cả điển hình mới đăng ký",
      "The honored examples; staff also see those that are registered only",
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
      "Cá nhân; null với tập thể hoặc khi không rõ",
      "The person; null for a collective or when unknown",
    ),
  })
  person(@Root() example: TypicalExample) {
    return stubOf(Person, example.personId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức đăng ký điển hình", "The organization that registered it"),
  })
  organization(@Root() example: TypicalExample) {
    return stubOf(Organization, example.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual("Phong trào; null khi không có", "The campaign, if any"),
  })
  campaign(@Root() example: TypicalExample) {
    return stubOf(Campaign, example.campaignId);
  }

  @Public()
  @FieldResolver(() => ExampleProgram, {
    nullable: true,
    description: bilingual("Chương trình điển hình; null khi không có", "The program of examples; null for none"),
  })
  program(@Root() example: TypicalExample, @Ctx() context: SubgraphContext) {
    return example.programId ? context.loaders.one(ExampleProgram).load(example.programId) : null;
  }

  @Public()
  @FieldResolver(() => [ExampleStageEntry], {
    description: bilingual("Các phương diện đã đạt, theo thứ tự", "The stages that it has reached, in order"),
  })
  async stages(@Root() example: TypicalExample, @Ctx() context: SubgraphContext): Promise<ExampleStageEntry[]> {
    const reached = await context.loaders.many(ExampleStageEntry, "exampleId").load(example.id);
    return reached.toSorted((a, b) => stagesInOrder.indexOf(a.stage) - stagesInOrder.indexOf(b.stage));
  }

  @Public()
  @FieldResolver(() => [ExampleRecognition], {
    description: bilingual("Các lần ghi nhận, theo ngày", "The acts of recognition, by day; those without a day last"),
  })
  recognitions(@Root() example: TypicalExample, @Ctx() context: SubgraphContext): Promise<ExampleRecognition[]> {
    const order = { recognizedOn: "asc nulls last", id: "asc" } as const;
    return context.loaders.many(ExampleRecognition, "exampleId", order).load(example.id);
  }

  @Public()
  @FieldResolver(() => ReplicationConnection, {
    description: bilingual("Các lần nhân rộng", "Where it was replicated"),
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
    description: bilingual("Đăng ký một điển hình; chưa công khai", "Register an example; it is not yet public"),
  })
  registerExample(
    @Arg("input", () => RegisterExampleInput, { description: bilingual("Dữ liệu", "The input") })
    input: RegisterExampleInput,
    @Write() write: Write<RegisterExampleInput>,
  ) {
    return mutate(write, "typicalExample", input, (em) => new TypicalExampleService(em).register(input));
  }

  @Writes<AdvanceExampleInput>({ roles: exampleWriters, within: touchedByAdvance })
  @Mutation(() => AdvanceExamplePayload, {
    description: bilingual("Chuyển điển hình sang bước tiếp theo", "Take an example to its next stage"),
  })
  advanceExample(
    @Arg("input", () => AdvanceExampleInput, { description: bilingual("Dữ liệu", "The input") })
    input: AdvanceExampleInput,
    @Write() write: Write<AdvanceExampleInput>,
  ) {
    return mutate(write, "typicalExample", input, (em) => new TypicalExampleService(em).advance(input));
  }

  @Writes<RecordRecognitionActInput>({ roles: exampleWriters, within: touchedByRecognition })
  @Mutation(() => RecordRecognitionActPayload, {
    description: bilingual("Ghi một lần ghi nhận điển hình; tôn vinh thì công khai", "Record an act of recognition"),
  })
  recordRecognitionAct(
    @Arg("input", () => RecordRecognitionActInput, { description: bilingual("Dữ liệu", "The input") })
    input: RecordRecognitionActInput,
    @Write() write: Write<RecordRecognitionActInput>,
  ) {
    return mutate(write, "typicalExample", input, (em) => new TypicalExampleService(em).recognize(input));
  }
}
