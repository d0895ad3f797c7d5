import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { ExampleDocumentInput } from "../example-document/index.js";
import type { ReplicationScope } from "../replication/replication-scope.js";
import { SelectionStepInput } from "../selection-step/selection-step.inputs.js";
import type { ExampleStage } from "../typical-example/example-stage.js";
import { ExampleProgram } from "./example-program.js";

@InputType({
  description: bilingual("Dữ liệu để lập chương trình điển hình", "The data of a new program of typical examples"),
})
export class CreateExampleProgramInput extends CreateRecordInput {
  @ColumnInput(ExampleProgram)
  code!: string;

  @ColumnInput(ExampleProgram)
  name!: string;

  @ColumnInput(ExampleProgram)
  organizationId!: string;

  @ColumnInput(ExampleProgram)
  campaignId?: string | null;

  @ColumnInput(ExampleProgram)
  fromYear?: number | null;

  @ColumnInput(ExampleProgram)
  toYear?: number | null;

  @ColumnInput(ExampleProgram, { nullable: true })
  objectives?: string[] | null;

  @ColumnInput(ExampleProgram, { nullable: true })
  stages?: ExampleStage[] | null;

  @ColumnInput(ExampleProgram)
  replicationScope?: ReplicationScope | null;

  @InputField(() => [ExampleDocumentInput], "Các văn bản làm căn cứ", "The documents that the program is based on", {
    nullable: true,
  })
  documents?: ExampleDocumentInput[] | null;

  @InputField(
    () => [SelectionStepInput],
    "Các bước của quy trình xét chọn, theo thứ tự",
    "The steps of the selection procedure, in order",
    { nullable: true },
  )
  steps?: SelectionStepInput[] | null;
}
