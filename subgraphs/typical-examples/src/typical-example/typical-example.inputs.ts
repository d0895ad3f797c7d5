import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import type { SubjectKind } from "@thidua/vocabulary/enumerations";
import { InputType } from "type-graphql";
import type { ExampleKind } from "./example-kind.js";
import { ExampleRecognition } from "./example-recognition.js";
import { ExampleStage } from "./example-stage.js";
import { ExampleStageEntry } from "./example-stage-entry.js";
import type { RecognitionAct } from "./recognition-act.js";
import { TypicalExample } from "./typical-example.js";

const PrecisionField = () =>
  InputField(
    () => DatePrecision,
    "Độ chính xác của ngày, mặc định là DAY khi có ngày",
    "The precision of the date, DAY by default if there is a date",
    { nullable: true },
  );

@InputType({
  description: bilingual("Dữ liệu để đăng ký một điển hình", "The data of a new typical example"),
})
export class RegisterExampleInput extends CreateRecordInput {
  @ColumnInput(TypicalExample)
  kind!: ExampleKind;

  @ColumnInput(TypicalExample)
  subjectKind!: SubjectKind;

  @ColumnInput(TypicalExample)
  name!: string;

  @ColumnInput(TypicalExample)
  title?: string | null;

  @ColumnInput(TypicalExample)
  summary?: string | null;

  @ColumnInput(TypicalExample)
  personId?: string | null;

  @ColumnInput(TypicalExample)
  organizationId!: string;

  @ColumnInput(TypicalExample)
  campaignId?: string | null;

  @ColumnInput(TypicalExample)
  programId?: string | null;

  @InputField(() => DateScalar, "Ngày phát hiện", "The date the example was discovered", { nullable: true })
  discoveredOn?: string | null;

  @PrecisionField()
  precision?: DatePrecision | null;
}

@InputType({
  description: bilingual(
    "Dữ liệu để chuyển điển hình sang bước tiếp theo",
    "The data of an advance of an example to its next stage",
  ),
})
export class AdvanceExampleInput extends VersionedInput {
  @ColumnInput(ExampleStageEntry)
  exampleId!: string;

  @InputField(() => ExampleStage, "Bước tiếp theo", "The next stage")
  stage!: ExampleStage;

  @InputField(() => DateScalar, "Ngày đạt", "The date the stage was reached", { nullable: true })
  reachedOn?: string | null;

  @PrecisionField()
  precision?: DatePrecision | null;

  @ColumnInput(ExampleStageEntry)
  note?: string | null;
}

@InputType({
  description: bilingual(
    "Dữ liệu để ghi một lần ghi nhận điển hình",
    "The data of a new act of recognition of an example",
  ),
})
export class RecordRecognitionActInput extends VersionedInput {
  @ColumnInput(ExampleRecognition)
  exampleId!: string;

  @ColumnInput(ExampleRecognition)
  act!: RecognitionAct;

  @InputField(() => DateScalar, "Ngày ghi nhận", "The date of the act", { nullable: true })
  recognizedOn?: string | null;

  @PrecisionField()
  precision?: DatePrecision | null;

  @ColumnInput(ExampleRecognition)
  organizationId?: string | null;

  @ColumnInput(ExampleRecognition)
  conferenceId?: string | null;

  @ColumnInput(ExampleRecognition)
  note?: string | null;
}
