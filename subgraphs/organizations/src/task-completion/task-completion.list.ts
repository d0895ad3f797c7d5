import { bilingual } from "@thidua/base/locale";
import { enumFilter, type InstanceOf, IntFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { ArgsType, InputType } from "type-graphql";
import { TaskCompletion } from "./task-completion.js";

/** By what levels can be ordered. */
export enum TaskCompletionOrderField {
  YEAR = "YEAR",
}

registerEnumeration(
  TaskCompletionOrderField,
  "TaskCompletionOrderField",
  ["Trường sắp xếp mức độ hoàn thành nhiệm vụ", "Fields to order levels of task completion by"],
  {
    YEAR: ["Năm", "Year"],
  },
);

export const TaskCompletionOrder = orderInput(TaskCompletionOrderField, "TaskCompletion");
export const TaskCompletionLevelFilter = enumFilter(TaskCompletionLevel, "TaskCompletionLevel");

@InputType({
  description: bilingual("Điều kiện lọc mức độ hoàn thành nhiệm vụ", "Conditions on levels of task completion"),
})
export class TaskCompletionFilter {
  @InputField(() => [TaskCompletionFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: TaskCompletionFilter[] | null;

  @InputField(() => [TaskCompletionFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: TaskCompletionFilter[] | null;

  @InputField(() => TaskCompletionFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: TaskCompletionFilter | null;

  @InputField(() => IntFilter, "Năm", "Year", { nullable: true })
  year?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => TaskCompletionLevelFilter, "Mức độ", "Level", { nullable: true })
  level?: InstanceOf<typeof TaskCompletionLevelFilter> | null;
}

@ArgsType()
export class TaskCompletionsArguments extends filteredListArguments(TaskCompletionFilter, TaskCompletionOrder) {}

export const TaskCompletionConnection = connectionType(() => TaskCompletion, "TaskCompletion");

/** How the levels of one subject are listed: always of one, so the subject's index serves every condition. */
export const taskCompletionList: ListDefinition<TaskCompletion> = {
  entity: TaskCompletion,
  orders: { YEAR: "year" },
  defaultOrder: [{ field: "YEAR", direction: "DESC" }],
  filters: { year: "year", level: "level" },
};
