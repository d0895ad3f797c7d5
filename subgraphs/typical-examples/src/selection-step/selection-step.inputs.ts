import { bilingual } from "@thidua/base/locale";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { InputType } from "type-graphql";
import { SelectionStep } from "./selection-step.js";
import type { SelectionStepKind } from "./selection-step-kind.js";

@InputType({ description: bilingual("Một bước của quy trình xét chọn", "A step of a selection procedure") })
export class SelectionStepInput extends RecordInput {
  @ColumnInput(SelectionStep)
  kind!: SelectionStepKind;

  @ColumnInput(SelectionStep)
  organizationId?: string | null;

  @ColumnInput(SelectionStep)
  councilId?: string | null;

  @ColumnInput(SelectionStep)
  text?: string | null;
}

@InputType({
  description: bilingual("Quy trình xét chọn của một chương trình", "The selection procedure of a program"),
})
export class DefineSelectionProcedureInput extends VersionedInput {
  @ColumnInput(SelectionStep)
  programId!: string;

  @InputField(
    () => [SelectionStepInput],
    "Các bước theo thứ tự, thay cho toàn bộ quy trình cũ",
    "The steps, in order. They replace all existing ones",
  )
  steps!: SelectionStepInput[];
}
