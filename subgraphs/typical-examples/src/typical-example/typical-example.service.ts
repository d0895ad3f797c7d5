import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { personSortKey, sortKey } from "@thidua/kit/model/names";
import { optionalText, type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { SubjectKind } from "@thidua/vocabulary/enumerations";
import { referenceErrors } from "@thidua/vocabulary/references";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { precisionOf } from "../period/index.js";
import { requireReferences } from "../references/references.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { ExampleKind } from "./example-kind.js";
import { ExampleRecognition } from "./example-recognition.js";
import { ExampleStage } from "./example-stage.js";
import { ExampleStageEntry } from "./example-stage-entry.js";
import { RecognitionAct } from "./recognition-act.js";
import { requireNextStage, requireNotBefore } from "./stage-machine.js";
import { typicalExampleErrors } from "./typical-example.errors.js";
import type { AdvanceExampleInput, RecordRecognitionActInput, RegisterExampleInput } from "./typical-example.inputs.js";
import { TypicalExample } from "./typical-example.js";
import { TypicalExampleRepository } from "./typical-example.repository.js";

/** The rules of typical examples. Works within the transaction of the EntityManager it is given. */
export class TypicalExampleService {
  private readonly examples: TypicalExampleRepository;

  constructor(private readonly em: EntityManager) {
    this.examples = new TypicalExampleRepository(em);
  }

  /**
   * Registers an example at its first stage; it is not public before it is honored. Raises REQUIRED, TOO_LONG,
   * PERSON_OF_COLLECTIVE, UNKNOWN_EXAMPLE_PROGRAM and the errors of references.
   */
  async register(input: RegisterExampleInput, options: RecordOptions = {}): Promise<TypicalExample> {
    const name = requireText(input.name, ["name"], 500);
    const title = optionalText(input.title, ["title"], 500);
    const summary = optionalText(input.summary, ["summary"], 10_000);
    if (input.personId && input.subjectKind === SubjectKind.COLLECTIVE)
      throw typicalExampleErrors.PERSON_OF_COLLECTIVE(["personId"]);
    if (input.programId) {
      await requireRecord(
        this.em,
        ExampleProgram,
        input.programId,
        ["programId"],
        exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM,
      );
    }
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "person", id: input.personId, path: ["personId"] },
      { to: "campaign", id: input.campaignId, path: ["campaignId"] },
    ]);
    const isPersonName = input.subjectKind === SubjectKind.INDIVIDUAL && input.kind !== ExampleKind.NEW_MODEL;
    const example = this.em.create(TypicalExample, {
      ...recordFields(input, options),
      kind: input.kind,
      subjectKind: input.subjectKind,
      name,
      nameSortKey: isPersonName ? personSortKey(name) : sortKey(name),
      title,
      summary,
      personId: input.personId ?? null,
      organizationId: input.organizationId,
      campaignId: input.campaignId ?? null,
      programId: input.programId ?? null,
      currentStage: ExampleStage.DISCOVERED,
      isPublic: false,
      honoredOn: null,
    });
    await this.examples.add(example);
    await this.enter(example, {
      stage: ExampleStage.DISCOVERED,
      reachedOn: input.discoveredOn,
      precision: input.precision,
    });
    return example;
  }

  /** Takes an example to its next stage. Raises UNKNOWN_TYPICAL_EXAMPLE, VERSION_CONFLICT and what `advanceFrom` raises. */
  async advance(input: AdvanceExampleInput): Promise<TypicalExample> {
    const example = await this.require(input.exampleId);
    requireVersion(example, input.expectedVersion);
    return this.advanceFrom(example, input, { stage: ["stage"], reachedOn: ["reachedOn"] });
  }

  /**
   * Takes an example to a stage, within the work of another service. Raises LAST_STAGE_REACHED, STAGE_OUT_OF_ORDER,
   * STAGE_BEFORE_EARLIER and TOO_LONG at the places given.
   */
  async advanceFrom(
    example: TypicalExample,
    step: Omit<AdvanceExampleInput, "exampleId">,
    paths: { stage: readonly string[]; reachedOn: readonly string[] },
  ): Promise<TypicalExample> {
    requireNextStage(example.currentStage, step.stage, paths.stage);
    const note = optionalText(step.note, ["note"]);
    const precision = precisionOf(step.reachedOn, step.precision);
    requireNotBefore({ ...step, precision }, await this.examples.history(example.id), paths.reachedOn);
    example.currentStage = step.stage;
    await this.enter(example, { ...step, note });
    return example;
  }

  /**
   * Records an act of recognition; the first HONORED makes the example, and what hangs on it, public for good. The example is
   * locked and its version grows with each act. Raises UNKNOWN_TYPICAL_EXAMPLE, VERSION_CONFLICT, UNKNOWN_REVIEW_CONFERENCE,
   * UNKNOWN_ORGANIZATION and TOO_LONG.
   */
  async recognize(input: RecordRecognitionActInput): Promise<TypicalExample> {
    const note = optionalText(input.note, ["note"]);
    const example = await this.require(input.exampleId);
    requireVersion(example, input.expectedVersion);
    if (input.conferenceId) {
      await requireRecord(
        this.em,
        ReviewConference,
        input.conferenceId,
        ["conferenceId"],
        referenceErrors.UNKNOWN_REVIEW_CONFERENCE,
      );
    }
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    this.em.persist(
      this.em.create(ExampleRecognition, {
        exampleId: example.id,
        isPublic: example.isPublic || input.act === RecognitionAct.HONORED,
        act: input.act,
        recognizedOn: input.recognizedOn ?? null,
        precision: precisionOf(input.recognizedOn, input.precision),
        organizationId: input.organizationId ?? null,
        conferenceId: input.conferenceId ?? null,
        note,
      }),
    );
    example.updatedAt = new Date();
    if (input.act === RecognitionAct.HONORED) await this.honor(example, input.recognizedOn ?? null);
    await this.em.flush();
    return example;
  }

  private async honor(example: TypicalExample, on: string | null): Promise<void> {
    if (!example.isPublic) for (const part of await this.examples.parts(example.id)) part.isPublic = true;
    example.isPublic = true;
    if (on && (!example.honoredOn || on < example.honoredOn)) example.honoredOn = on;
  }

  private require(id: string): Promise<TypicalExample> {
    return requireRecord(this.em, TypicalExample, id, ["exampleId"], referenceErrors.UNKNOWN_TYPICAL_EXAMPLE, {
      locked: true,
    });
  }

  private async enter(
    example: TypicalExample,
    { stage, reachedOn, precision, note }: Omit<AdvanceExampleInput, "exampleId">,
  ): Promise<void> {
    this.em.persist(
      this.em.create(ExampleStageEntry, {
        exampleId: example.id,
        isPublic: example.isPublic,
        stage,
        reachedOn: reachedOn ?? null,
        precision: precisionOf(reachedOn, precision),
        note: note ?? null,
      }),
    );
    await this.em.flush();
  }
}
