import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput } from "@thidua/kit/model/fields";
import type { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { InputType } from "type-graphql";
import { TaskCompletion } from "./task-completion.js";

@InputType({
  description: bilingual("Mức độ hoàn thành nhiệm vụ cần ghi", "The level of task completion to record"),
})
export class RecordTaskCompletionInput extends CreateRecordInput {
  @ColumnInput(TaskCompletion)
  organizationId?: string | null;

  @ColumnInput(TaskCompletion)
  personId?: string | null;

  @ColumnInput(TaskCompletion)
  year!: number;

  @ColumnInput(TaskCompletion)
  level!: TaskCompletionLevel;
}
