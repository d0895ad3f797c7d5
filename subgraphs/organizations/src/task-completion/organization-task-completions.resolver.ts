import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { TaskCompletion } from "./task-completion.js";
import { TaskCompletionConnection, TaskCompletionsArguments, taskCompletionList } from "./task-completion.list.js";

/** The task completion of an organization. */
@Resolver(() => Organization)
export class OrganizationTaskCompletionsResolver {
  @Public()
  @FieldResolver(() => TaskCompletionConnection, {
    description: bilingual(
      "Mức độ hoàn thành nhiệm vụ từng năm, từ mới đến cũ",
      "The organization's levels of task completion by year, latest first",
    ),
  })
  taskCompletions(
    @Root() organization: Organization,
    @Args(() => TaskCompletionsArguments) given: TaskCompletionsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TaskCompletion>> {
    return paginateChildren(context, taskCompletionList, "organizationId", organization.id, given);
  }
}
