import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType } from "type-graphql";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";
import { RecognitionAct } from "./recognition-act.js";

const precision = "Ngày chính xác đến đâu; mặc định DAY khi có ngày. How exactly the day is known; DAY by default.";

@InputType({
  description: bilingual("Dữ liệu để đăng ký một điển hình", "What is needed to register a typical example"),
})
export class RegisterExampleInput extends CreateRecordInput {
  @InputField(() => ExampleKind, "Loại điển hình", "Kind of the example")
  kind!: ExampleKind;

  @InputField(() => SubjectKind, "Đối tượng", "Kind of the subject")
  subjectKind!: SubjectKind;

  @InputField(() => String, "Tên", "Name of the person, collective, household or model")
  name!: string;

  @InputField(() => String, "Điển hình về việc gì", "What it is an example of", { nullable: true })
  title?: string | null;

  @InputField(() => String, "Tóm tắt thành tích", "What was achieved, in short", { nullable: true })
  summary?: string | null;

  @InputField(() => ID, "Cá nhân", "The person, unless it is a collective", { nullable: true })
  personId?: string | null;

  @InputField(() => ID, "Tổ chức đăng ký", "The organization that registers it")
  organizationId!: string;

  @InputField(() => ID, "Phong trào", "The campaign", { nullable: true })
  campaignId?: string | null;

  @InputField(() => ID, "Chương trình điển hình", "The program of examples", { nullable: true })
  programId?: string | null;

  @InputField(() => DateScalar, "Ngày phát hiện", "Day on which it was discovered", { nullable: true })
  discoveredOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision })
  precision?: DatePrecision | null;
}

@InputType({
  description: bilingual("Dữ liệu để chuyển điển hình sang bước tiếp theo", "What takes an example to its next stage"),
})
export class AdvanceExampleInput extends VersionedInput {
  @InputField(() => ID, "Điển hình", "The example")
  exampleId!: string;

  @InputField(() => ExampleStage, "Bước tiếp theo", "The next stage")
  stage!: ExampleStage;

  @InputField(() => DateScalar, "Ngày đạt", "Day on which it was reached", { nullable: true })
  reachedOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision })
  precision?: DatePrecision | null;

  @InputField(() => String, "Ghi chú", "A note", { nullable: true })
  note?: string | null;
}

@InputType({
  description: bilingual("Dữ liệu về một lần ghi nhận điển hình", "What is needed to record an act of recognition"),
})
export class RecordRecognitionActInput extends VersionedInput {
  @InputField(() => ID, "Điển hình", "The example")
  exampleId!: string;

  @InputField(() => RecognitionAct, "Hình thức ghi nhận", "The act")
  act!: RecognitionAct;

  @InputField(() => DateScalar, "Ngày ghi nhận", "Day of the act", { nullable: true })
  recognizedOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision })
  precision?: DatePrecision | null;

  @InputField(() => ID, "Tổ chức ghi nhận", "The organization that recognised it", { nullable: true })
  organizationId?: string | null;

  @InputField(() => ID, "Hội nghị", "The conference at which it was done", { nullable: true })
  conferenceId?: string | null;

  @InputField(() => String, "Ghi chú", "A note", { nullable: true })
  note?: string | null;
}
