import { VersionedInput } from "@thidua/kit/graph/mutations";
import { RecordInput } from "@thidua/kit/model/records";
import { Field, ID, InputType } from "type-graphql";
import { SelectionStepKind } from "./selection-step-kind.js";

@InputType({ description: "Một bước của quy trình xét chọn. One step of a selection." })
export class SelectionStepInput extends RecordInput {
  @Field(() => SelectionStepKind, { description: "Loại bước. Kind of the step." })
  kind!: SelectionStepKind;

  @Field(() => ID, { nullable: true, description: "Tổ chức thực hiện bước. The organization that takes the step." })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Hội đồng thực hiện bước. The council that takes the step." })
  councilId?: string | null;

  @Field(() => String, { nullable: true, description: "Nội dung bước. What is done." })
  text?: string | null;
}

@InputType({ description: "Quy trình xét chọn của một chương trình. The procedure of a program's selection." })
export class DefineSelectionProcedureInput extends VersionedInput {
  @Field(() => ID, { description: "Chương trình. The program." })
  programId!: string;

  @Field(() => [SelectionStepInput], {
    description: "Các bước theo thứ tự, thay toàn bộ quy trình cũ. The steps in order; they replace the earlier ones.",
  })
  steps!: SelectionStepInput[];
}
