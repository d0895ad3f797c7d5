import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { requireReferences } from "../references/references.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { TypicalExample } from "../typical-example/typical-example.js";
import { TypicalExampleService } from "../typical-example/typical-example.service.js";
import { replicationErrors } from "./replication.errors.js";
import type { RecordReplicationInput } from "./replication.inputs.js";
import { Replication } from "./replication.js";

/** The rules of replications. Works within the transaction of its EntityManager. */
export class ReplicationService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records a replication. The first one of a reviewed example advances it to its last stage on that day. The example is locked,
   * and its version is incremented.
   *
   * @throws DomainError UNKNOWN_TYPICAL_EXAMPLE, EXAMPLE_NOT_REVIEWED, UNKNOWN_ORGANIZATION, REPLICATION_TO_ITSELF,
   *   STAGE_BEFORE_EARLIER, TOO_LONG
   */
  async record(input: RecordReplicationInput, options: RecordOptions = {}): Promise<Replication> {
    const values = columnValues(Replication, input, {});
    const path = ["exampleId"];
    const unknown = referenceErrors.UNKNOWN_TYPICAL_EXAMPLE;
    const example = await requireRecord(this.em, TypicalExample, input.exampleId, path, unknown, { locked: true });
    const current = example.currentStage;
    if (current !== ExampleStage.REVIEWED && current !== ExampleStage.REPLICATED) {
      throw replicationErrors.EXAMPLE_NOT_REVIEWED(path, { current });
    }
    const fromOrganizationId = input.fromOrganizationId ?? example.organizationId;
    await requireReferences(this.em, [
      { to: "organization", id: input.fromOrganizationId, path: ["fromOrganizationId"] },
      { to: "organization", id: input.toOrganizationId, path: ["toOrganizationId"] },
    ]);
    if (fromOrganizationId === input.toOrganizationId)
      throw replicationErrors.REPLICATION_TO_ITSELF(["toOrganizationId"]);
    if (current === ExampleStage.REVIEWED) {
      await new TypicalExampleService(this.em).advanceFrom(
        example,
        { stage: ExampleStage.REPLICATED, reachedOn: input.startedOn },
        { stage: path, reachedOn: ["startedOn"] },
      );
    }
    example.updatedAt = new Date();
    const replication = this.em.create(Replication, {
      ...recordFields(input, options),
      ...values,
      fromOrganizationId,
      isPublic: example.isPublic,
    });
    await this.em.persist(replication).flush();
    return replication;
  }
}
