import { Public } from "@thidua/kit/authorization";
import { type SubgraphContext, stubOf } from "@thidua/kit/federation";
import { mutate, payloadType } from "@thidua/kit/mutations";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { TypicalExample } from "../typical-example/typical-example.js";
import { visibleOrNull } from "../typical-example/visibility.js";
import { RecordReplicationInput } from "./replication.inputs.js";
import { Replication } from "./replication.js";
import { ReplicationService } from "./replication.service.js";

const RecordReplicationPayload = payloadType("RecordReplicationPayload", "replication", () => Replication);

@Resolver(() => Replication)
export class ReplicationResolver {
  @Public()
  @FieldResolver(() => TypicalExample, {
    nullable: true,
    description: "Điển hình; null khi chưa công khai. The example; null while it is not public.",
  })
  async example(@Root() replication: Replication, @Ctx() context: SubgraphContext) {
    return visibleOrNull(await context.loaders.one(TypicalExample).load(replication.exampleId), context);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Nơi có điển hình. The organization where the example comes from.",
  })
  fromOrganization(@Root() replication: Replication) {
    return stubOf(Organization, replication.fromOrganizationId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Nơi nhân rộng; null: toàn phạm vi. The organization that follows it; null: all of the scope.",
  })
  toOrganization(@Root() replication: Replication) {
    return stubOf(Organization, replication.toOrganizationId);
  }

  @Mutation(() => RecordReplicationPayload, {
    description: "Ghi việc nhân rộng một điển hình. Record that an example is replicated elsewhere.",
  })
  recordReplication(
    @Arg("input", () => RecordReplicationInput, { description: "Dữ liệu. The input." }) input: RecordReplicationInput,
    @Ctx() context: SubgraphContext,
  ) {
    return mutate(context, "replication", input, (em) => new ReplicationService(em).record(input));
  }
}
