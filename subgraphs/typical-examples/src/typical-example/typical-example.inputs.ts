import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType } from "type-graphql";
import { ExampleKind } from "./example-kind.js";
import { ExampleStage } from "./example-stage.js";
import { RecognitionAct } from "./recognition-act.js";

const precision = "Ngày chính xác đến đâu; mặc định DAY khi có ngày. How exactly the day is known; DAY by default.";

@InputType({ description: "Dữ liệu để đăng ký một điển hình. What is needed to register a typical example." })
export class RegisterExampleInput extends CreateRecordInput {
  @Field(() => ExampleKind, { description: "Loại điển hình. Kind of the example." })
  kind!: ExampleKind;

  @Field(() => SubjectKind, { description: "Đối tượng. Kind of the subject." })
  subjectKind!: SubjectKind;

  @Field(() => String, { description: "Tên. Name of the person, collective, household or model." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Điển hình về việc gì. What it is an example of." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Tóm tắt thành tích. What was achieved, in short." })
  summary?: string | null;

  @Field(() => ID, { nullable: true, description: "Cá nhân. The person, unless it is a collective." })
  personId?: string | null;

  @Field(() => ID, { description: "Tổ chức đăng ký. The organization that registers it." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "Phong trào. The campaign." })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: "Chương trình điển hình. The program of examples." })
  programId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày phát hiện. Day on which it was discovered." })
  discoveredOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision })
  precision?: DatePrecision | null;
}

@InputType({ description: "Dữ liệu để chuyển điển hình sang bước tiếp theo. What takes an example to its next stage." })
export class AdvanceExampleInput extends VersionedInput {
  @Field(() => ID, { description: "Điển hình. The example." })
  exampleId!: string;

  @Field(() => ExampleStage, { description: "Bước tiếp theo. The next stage." })
  stage!: ExampleStage;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đạt. Day on which it was reached." })
  reachedOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision })
  precision?: DatePrecision | null;

  @Field(() => String, { nullable: true, description: "Ghi chú. A note." })
  note?: string | null;
}

@InputType({ description: "Dữ liệu về một lần ghi nhận điển hình. What is needed to record an act of recognition." })
export class RecordRecognitionActInput extends VersionedInput {
  @Field(() => ID, { description: "Điển hình. The example." })
  exampleId!: string;

  @Field(() => RecognitionAct, { description: "Hình thức ghi nhận. The act." })
  act!: RecognitionAct;

  @Field(() => DateScalar, { nullable: true, description: "Ngày ghi nhận. Day of the act." })
  recognizedOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision })
  precision?: DatePrecision | null;

  @Field(() => ID, { nullable: true, description: "Tổ chức ghi nhận. The organization that recognised it." })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Hội nghị. The conference at which it was done." })
  conferenceId?: string | null;

  @Field(() => String, { nullable: true, description: "Ghi chú. A note." })
  note?: string | null;
}
