import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Internal } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../person/person.js";
import { TaskCompletion } from "./task-completion.js";
import { TaskCompletionConnection, TaskCompletionsArguments, taskCompletionList } from "./task-completion.list.js";

/** The task completion of a person. It is an evaluation, hence INTERNAL. */
@Resolver(() => Person)
export class PersonTaskCompletionsResolver {
  @Internal()
  @FieldResolver(() => TaskCompletionConnection, {
    nullable: true,
    description: bilingual(
      "Mức độ hoàn thành nhiệm vụ từng năm, từ mới đến cũ; để trống nếu bạn không có quyền xem",
      "The person's levels of task completion by year, latest first. Null: not visible to you",
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
