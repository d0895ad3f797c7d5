import { enumFilter, type InstanceOf, IntFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, filteredListArguments, type ListDefinition } from "@thidua/kit/graph/pagination";
import { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { TaskCompletion } from "./task-completion.js";

/** By what levels can be ordered. */
export enum TaskCompletionOrderField {
  YEAR = "YEAR",
}

registerEnumType(TaskCompletionOrderField, {
  name: "TaskCompletionOrderField",
  description: "Trường sắp xếp mức độ hoàn thành nhiệm vụ. Fields to order levels of task completion by.",
  valuesConfig: { YEAR: { description: "Năm. Year." } },
});

export const TaskCompletionOrder = orderInput(TaskCompletionOrderField, "TaskCompletion");
export const TaskCompletionLevelFilter = enumFilter(TaskCompletionLevel, "TaskCompletionLevel");

@InputType({ description: "Điều kiện lọc mức độ hoàn thành nhiệm vụ. Conditions on levels of task completion." })
export class TaskCompletionFilter {
  @Field(() => [TaskCompletionFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: TaskCompletionFilter[] | null;

  @Field(() => [TaskCompletionFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: TaskCompletionFilter[] | null;

  @Field(() => TaskCompletionFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: TaskCompletionFilter | null;

  @Field(() => IntFilter, { nullable: true, description: "Năm. Year." })
  year?: InstanceOf<typeof IntFilter> | null;

  @Field(() => TaskCompletionLevelFilter, { nullable: true, description: "Mức độ. Level." })
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
