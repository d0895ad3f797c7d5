import { bilingual } from "@thidua/base/locale";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { exampleWriters } from "../typical-example/judging.js";
import { TypicalExample } from "../typical-example/typical-example.js";
import { RecordReplicationInput } from "./replication.inputs.js";
import { Replication } from "./replication.js";
import { ReplicationService } from "./replication.service.js";
import { touchedByReplication } from "./touched-by-replication.js";

const RecordReplicationPayload = payloadType("RecordReplicationPayload", "replication", () => Replication);

@Resolver(() => Replication)
export class ReplicationResolver {
  @Public()
  @FieldResolver(() => TypicalExample, {
    nullable: true,
    description: bilingual(
      "Điển hình; null khi người đọc chưa được thấy",
      "The example; null while the reader may not see it",
    ),
  })
  example(@Root() replication: Replication, @Ctx() context: SubgraphContext) {
    return context.loaders.one(TypicalExample).load(replication.exampleId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Nơi có điển hình", "The organization where the example comes from"),
  })
  fromOrganization(@Root() replication: Replication) {
    return stubOf(Organization, replication.fromOrganizationId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Nơi nhân rộng; null: toàn phạm vi",
      "The organization that follows it; null: all of the scope",
    ),
  })
  toOrganization(@Root() replication: Replication) {
    return stubOf(Organization, replication.toOrganizationId);
  }

  @Writes<RecordReplicationInput>({ roles: exampleWriters, within: touchedByReplication })
  @Mutation(() => RecordReplicationPayload, {
    description: bilingual("Ghi việc nhân rộng một điển hình", "Record that an example is replicated elsewhere"),
  })
  recordReplication(
    @Arg("input", () => RecordReplicationInput, { description: bilingual("Dữ liệu", "The input") })
    input: RecordReplicationInput,
    @Write() write: Write<RecordReplicationInput>,
  ) {
    return mutate(write, "replication", input, (em) => new ReplicationService(em).record(input));
  }
}
