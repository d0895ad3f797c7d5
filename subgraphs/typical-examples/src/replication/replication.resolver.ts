import { bilingual } from "@thidua/base/locale";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
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
      "Điển hình được nhân rộng; để trống nếu bạn không có quyền xem",
      "The example that is replicated. Null: not visible to you",
    ),
  })
  example(@Root() replication: Replication, @Ctx() context: SubgraphContext) {
    return context.loaders.one(TypicalExample).load(replication.exampleId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Nơi có điển hình", "The organization where the example originates"),
  })
  fromOrganization(@Root() replication: Replication) {
    return stubOf(Organization, replication.fromOrganizationId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Nơi nhân rộng; để trống khi nhân rộng trong toàn phạm vi",
      "The organization that replicates the example. Null: not applicable to a replication in the whole scope",
    ),
  })
  toOrganization(@Root() replication: Replication) {
    return stubOf(Organization, replication.toOrganizationId);
  }

  @Writes<RecordReplicationInput>({ roles: exampleWriters, within: touchedByReplication })
  @Mutation(() => RecordReplicationPayload, {
    description: bilingual(
      "Ghi một lần nhân rộng điển hình; lần đầu chuyển điển hình sang bước nhân rộng",
      "Records a replication of a reviewed example. The first one advances the example to REPLICATED",
    ),
  })
  recordReplication(
    @Input(() => RecordReplicationInput) input: RecordReplicationInput,
    @Write() write: Write<RecordReplicationInput>,
  ) {
    return mutate(write, "replication", input, (em) => new ReplicationService(em).record(input));
  }
}
