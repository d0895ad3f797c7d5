import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { requireNotFuture, toPossibleDays } from "@thidua/kit/model/known-date";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { requireReferences } from "../references/references.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { requireNotBefore } from "../typical-example/stage-machine.js";
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
   *   DUPLICATE_REPLICATION, STAGE_BEFORE_EARLIER, DATE_IN_FUTURE, TOO_LONG
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
    await this.requireNew({ ...values, fromOrganizationId });
    const examples = new TypicalExampleService(this.em);
    const stage = ExampleStage.REPLICATED;
    if (current === ExampleStage.REVIEWED) {
      const step = { stage, reachedOn: input.startedOn };
      await examples.advanceFrom(example, step, { stage: path, reachedOn: ["startedOn"] });
    } else {
      const started = toPossibleDays(input.startedOn, null, ["startedOn"]);
      requireNotFuture(started, ["startedOn"]);
      // The first replication that was recorded need not have been the first that began.
      const history = (await examples.historyOf(example)).filter((reached) => reached.stage !== stage);
      requireNotBefore({ ...started, stage }, history, ["startedOn"]);
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

  /**
   * Checks that a replication is not recorded yet. One organization begins to follow an example on a day once, and so does a scope as a
   * whole. Two without a day are certainly one only if nothing distinguishes them, not even the note. The example is locked.
   *
   * @throws DomainError DUPLICATE_REPLICATION
   */
  private async requireNew(values: ReplicationValues): Promise<void> {
    const { exampleId, fromOrganizationId, scope } = values;
    const [toOrganizationId, startedOn, note] = [values.toOrganizationId, values.startedOn, values.note].map(
      (value) => value ?? null,
    );
    const sameScope = toOrganizationId === null || startedOn === null ? { scope } : {};
    const sameNote = startedOn === null ? { note } : {};
    const same = { exampleId, fromOrganizationId, toOrganizationId, startedOn, ...sameScope, ...sameNote };
    if ((await this.em.count(Replication, same)) > 0) throw replicationErrors.DUPLICATE_REPLICATION(["exampleId"]);
  }
}

/** The values that identify a replication. */
type ReplicationValues = Pick<Replication, "exampleId" | "fromOrganizationId" | "scope"> &
  Partial<Pick<Replication, "toOrganizationId" | "startedOn" | "note">>;
