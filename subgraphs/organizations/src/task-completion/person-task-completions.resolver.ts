import type { SubgraphContext } from "@thidua/kit/federation";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/pagination";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../person/person.js";
import { TaskCompletion } from "./task-completion.js";
import { TaskCompletionConnection, TaskCompletionsArguments, taskCompletionList } from "./task-completion.list.js";

/** How well one person completed their tasks, year by year. */
@Resolver(() => Person)
export class PersonTaskCompletionsResolver {
  @FieldResolver(() => TaskCompletionConnection, {
    description: "Mức độ hoàn thành nhiệm vụ từng năm, mới trước. Levels of task completion by year, the latest first.",
  })
  taskCompletions(
    @Root() person: Person,
    @Args(() => TaskCompletionsArguments) given: TaskCompletionsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TaskCompletion>> {
    return paginateChildren(context, taskCompletionList, "personId", person.id, given);
  }
}
