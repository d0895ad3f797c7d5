import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Internal } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../person/person.js";
import { TaskCompletion } from "./task-completion.js";
import { TaskCompletionConnection, TaskCompletionsArguments, taskCompletionList } from "./task-completion.list.js";

/** How well one person completed their tasks, year by year: an evaluation, hence internal. */
@Resolver(() => Person)
export class PersonTaskCompletionsResolver {
  @Internal()
  @FieldResolver(() => TaskCompletionConnection, {
    nullable: true,
    description: bilingual(
      "Mức độ hoàn thành nhiệm vụ từng năm; null khi người gọi không được xem",
      "Levels of task completion by year; null for a caller who may not see them",
    ),
  })
  taskCompletions(
    @Root() person: Person,
    @Args(() => TaskCompletionsArguments) given: TaskCompletionsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TaskCompletion>> {
    return paginateChildren(context, taskCompletionList, "personId", person.id, given);
  }
}
