import { bilingual } from "@thidua/base/locale";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { ID, InputType } from "type-graphql";
import { SelectionStepKind } from "./selection-step-kind.js";

@InputType({ description: bilingual("Một bước của quy trình xét chọn", "One step of a selection") })
export class SelectionStepInput extends RecordInput {
  @InputField(() => SelectionStepKind, "Loại bước", "Kind of the step")
  kind!: SelectionStepKind;

  @InputField(() => ID, "Tổ chức thực hiện bước", "The organization that takes the step", { nullable: true })
  organizationId?: string | null;

  @InputField(() => ID, "Hội đồng thực hiện bước", "The council that takes the step", { nullable: true })
  councilId?: string | null;

  @InputField(() => String, "Nội dung bước", "What is done", { nullable: true })
  text?: string | null;
}

@InputType({
  description: bilingual("Quy trình xét chọn của một chương trình", "The procedure of a program's selection"),
})
export class DefineSelectionProcedureInput extends VersionedInput {
  @InputField(() => ID, "Chương trình", "The program")
  programId!: string;

  @InputField(
    () => [SelectionStepInput],
    "Các bước theo thứ tự, thay toàn bộ quy trình cũ",
    "The steps in order; they replace the earlier ones",
  )
  steps!: SelectionStepInput[];
}
