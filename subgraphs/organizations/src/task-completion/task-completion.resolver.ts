import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import { assessedOrganizations } from "./assessed-organizations.js";
import { RecordTaskCompletionInput } from "./task-completion.inputs.js";
import { TaskCompletion } from "./task-completion.js";
import { TaskCompletionService } from "./task-completion.service.js";

const RecordTaskCompletionPayload = payloadType("RecordTaskCompletionPayload", "taskCompletion", () => TaskCompletion);

/** The subject of a level of task completion, and the mutation that records one. */
@Resolver(() => TaskCompletion)
export class TaskCompletionResolver {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức được đánh giá; để trống khi đánh giá cá nhân",
      "The organization. Null: not applicable to the level of a person",
    ),
  })
  organization(
    @Root() completion: TaskCompletion,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization | null> | null {
    return completion.organizationId ? context.loaders.one(Organization).load(completion.organizationId) : null;
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Cá nhân được đánh giá; để trống khi đánh giá tổ chức",
      "The person. Null: not applicable to the level of an organization",
    ),
  })
  person(@Root() completion: TaskCompletion, @Ctx() context: SubgraphContext): Promise<Person | null> | null {
    return completion.personId ? context.loaders.one(Person).load(completion.personId) : null;
  }

  @Writes<RecordTaskCompletionInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: assessedOrganizations })
  @Mutation(() => RecordTaskCompletionPayload, {
    description: bilingual(
      "Ghi mức độ hoàn thành nhiệm vụ của một năm",
      "Records the level of task completion for a year",
    ),
  })
  recordTaskCompletion(
    @Input(() => RecordTaskCompletionInput) input: RecordTaskCompletionInput,
    @Write() write: Write<RecordTaskCompletionInput>,
  ) {
    return mutate(write, "taskCompletion", input, (em) => new TaskCompletionService(em).record(input));
  }
}
