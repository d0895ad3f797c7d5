import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { connectionType, defineList, filteredListArguments } from "@thidua/kit/graph/pagination";
import { ArgsType } from "type-graphql";
import { TaskCompletion } from "./task-completion.js";

const TaskCompletionOrder = orderOf(TaskCompletion, "TaskCompletion", { YEAR: "year" });

@FilterInput("Điều kiện lọc mức độ hoàn thành nhiệm vụ", "Conditions on levels of task completion")
export class TaskCompletionFilter extends filterOf(TaskCompletion, ["year", "level"]) {}

@ArgsType()
export class TaskCompletionsArguments extends filteredListArguments(TaskCompletionFilter, TaskCompletionOrder.input) {}

export const TaskCompletionConnection = connectionType(() => TaskCompletion, "TaskCompletion", [
  "mức độ hoàn thành nhiệm vụ",
  "levels of task completion",
]);

/** How the levels of one subject are listed. The subject's index serves every condition. */
export const taskCompletionList = defineList<TaskCompletion>({
  entity: TaskCompletion,
  orders: TaskCompletionOrder.columns,
  defaultOrder: [{ field: "YEAR", direction: "DESC" }],
  parents: ["personId", "organizationId"],
  filters: TaskCompletionFilter.rules,
});
