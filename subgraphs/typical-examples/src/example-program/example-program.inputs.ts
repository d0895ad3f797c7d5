import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { ID, InputType, Int } from "type-graphql";
import { ExampleDocumentInput } from "../example-document/index.js";
import { ReplicationScope } from "../replication/replication-scope.js";
import { SelectionStepInput } from "../selection-step/selection-step.inputs.js";
import { ExampleStage } from "../typical-example/example-stage.js";

@InputType({
  description: bilingual("Dữ liệu để lập chương trình điển hình", "What is needed to make a program of examples"),
})
export class CreateExampleProgramInput extends CreateRecordInput {
  @InputField(() => String, "Mã ổn định", "Stable code")
  code!: string;

  @InputField(() => String, "Tên chương trình", "Name of the program")
  name!: string;

  @InputField(() => ID, "Tổ chức thực hiện chương trình", "The organization whose program it is")
  organizationId!: string;

  @InputField(() => ID, "Phong trào chứa chương trình", "The campaign of which it is part", { nullable: true })
  campaignId?: string | null;

  @InputField(() => Int, "Năm đầu", "First year", { nullable: true })
  fromYear?: number | null;

  @InputField(() => Int, "Năm cuối", "Last year", { nullable: true })
  toYear?: number | null;

  @InputField(() => [String], "Mục tiêu, theo thứ tự", "Objectives, in order", { nullable: true })
  objectives?: string[] | null;

  @InputField(() => [ExampleStage], "Các phương diện được nêu", "The stages that it names", { nullable: true })
  stages?: ExampleStage[] | null;

  @InputField(() => ReplicationScope, "Phạm vi nhân rộng", "How far examples are replicated", { nullable: true })
  replicationScope?: ReplicationScope | null;

  @InputField(() => [ExampleDocumentInput], "Văn bản làm cơ sở", "Documents it stands on", { nullable: true })
  documents?: ExampleDocumentInput[] | null;

  @InputField(() => [SelectionStepInput], "Quy trình xét chọn, theo thứ tự", "The steps of the selection, in order", {
    nullable: true,
  })
  steps?: SelectionStepInput[] | null;
}
