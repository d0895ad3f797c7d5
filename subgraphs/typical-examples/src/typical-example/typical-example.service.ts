import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import {
  dateValues,
  type PossibleDays,
  possibleDaysOf,
  requireNotFuture,
  toPossibleDays,
} from "@thidua/kit/model/known-date";
import { personSortKey, sortKey } from "@thidua/kit/model/names";
import { optionalText, type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { referenceErrors } from "@thidua/vocabulary/references";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { requireReferences } from "../references/references.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { ExampleKind } from "./example-kind.js";
import { ExampleRecognition } from "./example-recognition.js";
import { ExampleStage } from "./example-stage.js";
import { ExampleStageEntry } from "./example-stage-entry.js";
import { RecognitionAct } from "./recognition-act.js";
import { type ReachedStage, requireDiscovered, requireNextStage, requireNotBefore } from "./stage-machine.js";
import { typicalExampleErrors } from "./typical-example.errors.js";
import type { AdvanceExampleInput, RecordRecognitionActInput, RegisterExampleInput } from "./typical-example.inputs.js";
import { TypicalExample } from "./typical-example.js";
import { TypicalExampleRepository } from "./typical-example.repository.js";

/** The rules of typical examples. Works within the transaction of its EntityManager. */
export class TypicalExampleService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Registers an example at its first stage. It is not public until it is honored.
   *
   * @throws DomainError REQUIRED, TOO_LONG, DATE_IN_FUTURE, PERSON_OF_COLLECTIVE, UNKNOWN_EXAMPLE_PROGRAM, UNKNOWN_ORGANIZATION,
   *   UNKNOWN_PERSON, UNKNOWN_CAMPAIGN
   */
  async register(input: RegisterExampleInput, options: RecordOptions = {}): Promise<TypicalExample> {
    const values = columnValues(TypicalExample, input, {});
    const discovered = toPossibleDays(input.discoveredOn, input.precision, ["discoveredOn"]);
    requireNotFuture(discovered, ["discoveredOn"]);
    if (input.personId && input.subjectKind === SubjectKind.COLLECTIVE)
      throw typicalExampleErrors.PERSON_OF_COLLECTIVE(["personId"]);
    if (input.programId) {
      const unknown = exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM;
      await requireRecord(this.em, ExampleProgram, input.programId, ["programId"], unknown);
    }
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "person", id: input.personId, path: ["personId"] },
      { to: "campaign", id: input.campaignId, path: ["campaignId"] },
    ]);
    const isPersonName = input.subjectKind === SubjectKind.INDIVIDUAL && input.kind !== ExampleKind.NEW_MODEL;
    const example = this.em.create(TypicalExample, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: isPersonName ? personSortKey(values.name) : sortKey(values.name),
      currentStage: ExampleStage.DISCOVERED,
      isPublic: false,
    });
    await this.em.persist(example).flush();
    await this.enter(example, ExampleStage.DISCOVERED, discovered, null);
    return example;
  }

  /**
   * Advances an example to its next stage.
   *
   * @throws DomainError UNKNOWN_TYPICAL_EXAMPLE, VERSION_CONFLICT and the errors of `advanceFrom`
   */
  async advance(input: AdvanceExampleInput): Promise<TypicalExample> {
    const example = await this.require(input.exampleId);
    requireVersion(example, input.expectedVersion);
    return this.advanceFrom(example, input, { stage: ["stage"], reachedOn: ["reachedOn"] });
  }

  /**
   * Advances an example that is locked to a stage, on behalf of another service too.
   *
   * @param paths where the stage and the date stand in the input
   * @throws DomainError LAST_STAGE_REACHED, STAGE_OUT_OF_ORDER, STAGE_BEFORE_EARLIER, DATE_IN_FUTURE, TOO_LONG, and the errors of
   *   `toPossibleDays`
   */
  async advanceFrom(
    example: TypicalExample,
    step: Omit<AdvanceExampleInput, "exampleId">,
    paths: { stage: readonly string[]; reachedOn: readonly string[] },
  ): Promise<TypicalExample> {
    requireNextStage(example.currentStage, step.stage, paths.stage);
    const note = optionalText(step.note, ["note"]);
    const reached = toPossibleDays(step.reachedOn, step.precision, paths.reachedOn);
    requireNotFuture(reached, paths.reachedOn);
    requireNotBefore({ ...reached, stage: step.stage }, await this.historyOf(example), paths.reachedOn);
    example.currentStage = step.stage;
    await this.enter(example, step.stage, reached, note);
    return example;
  }

  /**
   * Records an act of recognition. The first HONORED makes the example and its parts public permanently. The example is locked, and
   * its version is incremented.
   *
   * @throws DomainError UNKNOWN_TYPICAL_EXAMPLE, VERSION_CONFLICT, DATE_IN_FUTURE, RECOGNIZED_BEFORE_DISCOVERY,
   *   UNKNOWN_REVIEW_CONFERENCE, UNKNOWN_ORGANIZATION, TOO_LONG, and the errors of `toPossibleDays`
   */
  async recognize(input: RecordRecognitionActInput): Promise<TypicalExample> {
    const recognized = toPossibleDays(input.recognizedOn, input.precision, ["recognizedOn"]);
    requireNotFuture(recognized, ["recognizedOn"]);
    const values = columnValues(ExampleRecognition, input, {
      ...dateValues(ExampleRecognition, "recognized", recognized),
    });
    const example = await this.require(input.exampleId);
    requireVersion(example, input.expectedVersion);
    requireDiscovered(recognized, await this.historyOf(example), ["recognizedOn"]);
    if (input.conferenceId) {
      const unknown = referenceErrors.UNKNOWN_REVIEW_CONFERENCE;
      await requireRecord(this.em, ReviewConference, input.conferenceId, ["conferenceId"], unknown);
    }
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    const isPublic = example.isPublic || input.act === RecognitionAct.HONORED;
    this.em.persist(this.em.create(ExampleRecognition, { ...values, isPublic }));
    example.updatedAt = new Date();
    if (input.act === RecognitionAct.HONORED) await this.honor(example, recognized);
    await this.em.flush();
    return example;
  }

  /** Returns the stages that an example has reached, with the days that are possible for each. */
  async historyOf({ id }: TypicalExample): Promise<ReachedStage[]> {
    const entries = await this.em.find(ExampleStageEntry, { exampleId: id });
    return entries.map((entry) => ({ ...possibleDaysOf(entry, "reached"), stage: entry.stage }));
  }

  private async honor(example: TypicalExample, on: PossibleDays): Promise<void> {
    const examples = new TypicalExampleRepository(this.em);
    if (!example.isPublic) for (const part of await examples.parts(example.id)) part.isPublic = true;
    example.isPublic = true;
    const known = possibleDaysOf(example, "honored");
    // The first act is the one that can have been first.
    if (!on.from || (known.from && orderOf(known) <= orderOf(on))) return;
    Object.assign(example, dateValues(TypicalExample, "honored", on));
  }

  private require(id: string): Promise<TypicalExample> {
    return requireRecord(this.em, TypicalExample, id, ["exampleId"], referenceErrors.UNKNOWN_TYPICAL_EXAMPLE, {
      locked: true,
    });
  }

  private async enter(
    example: TypicalExample,
    stage: ExampleStage,
    reached: PossibleDays,
    note: string | null,
  ): Promise<void> {
    this.em.persist(
      this.em.create(ExampleStageEntry, {
        exampleId: example.id,
        isPublic: example.isPublic,
        stage,
        ...dateValues(ExampleStageEntry, "reached", reached),
        note,
      }),
    );
    await this.em.flush();
  }
}

/** Returns the key by which dates that are known in part are ordered: by the first possible day, then by the last one. */
function orderOf({ from, until }: PossibleDays): string {
  return `${from} ${until ?? ""}`;
}
