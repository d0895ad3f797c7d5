import type { EntityManager } from "@mikro-orm/sql";
import { toDocumentReference } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import {
  optionalText,
  type RecordOptions,
  recordFields,
  requireRecord,
  uniqueInOrder,
} from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { requireReferences } from "../references/references.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { SelectionStepKind } from "../selection-step/selection-step-kind.js";
import { selectionRoundErrors } from "./selection-round.errors.js";
import type { CorrectSelectionRoundInput, RecordSelectionRoundInput } from "./selection-round.inputs.js";
import { SelectionRound } from "./selection-round.js";
import { SelectionRoundRepository } from "./selection-round.repository.js";
import { requireCounts, requireShrinkingSeries } from "./series-rules.js";

const maximumSeries = 1_000;

/** The rules of selection rounds. Works within the transaction of the EntityManager it is given. */
export class SelectionRoundService {
  private readonly rounds: SelectionRoundRepository;

  constructor(private readonly em: EntityManager) {
    this.rounds = new SelectionRoundRepository(em);
  }

  /**
   * Records a round at the end of its series or in between; the program is locked, the versions of moved rounds grow. Raises UNKNOWN_EXAMPLE_PROGRAM, NEGATIVE_ROUND_COUNT,
   * FUNNEL_GROWS, ROUND_KIND_OUT_OF_ORDER, ROUND_POSITION_OUT_OF_RANGE, ROUND_SERIES_OUT_OF_RANGE, STEP_NOT_IN_PROCEDURE,
   * UNKNOWN_REVIEW_CONFERENCE, CONFERENCE_OF_ANOTHER_PROGRAM, UNKNOWN_ORGANIZATION, TOO_LONG and the errors of document references.
   */
  async record(input: RecordSelectionRoundInput, options: RecordOptions = {}): Promise<SelectionRound> {
    requireCounts(input);
    const text = optionalText(input.text, ["text"]);
    const document = input.document ? toDocumentReference(input.document, ["document"]) : null;
    const series = this.requireSeries(input.series);
    // Locked: two rounds recorded at the same time would each be compared with rounds that do not hold the other.
    const unknown = exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM;
    const program = await requireRecord(this.em, ExampleProgram, input.programId, ["programId"], unknown, {
      locked: true,
    });
    await this.requireConference(program, input.conferenceId);
    const stepKinds = await this.requireSteps(program, input.steps);
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    const organizationId = input.organizationId ?? program.organizationId;
    const others = await this.rounds.series({ programId: program.id, organizationId, series });
    const position = this.requirePosition(input.position, others.length);
    const moved = others.map((round) => ({ round, to: round.position + (round.position >= position ? 1 : 0) }));
    const { kind, collectiveCount, individualCount } = input;
    requireShrinkingSeries([
      ...moved.map(({ round, to }) => ({ ...funnelPart(round), position: to })),
      { kind, collectiveCount, individualCount, position },
    ]);
    for (const { round, to } of moved) round.position = to;
    return this.rounds.add(
      this.em.create(SelectionRound, {
        ...recordFields(input, options),
        programId: program.id,
        organizationId,
        conferenceId: input.conferenceId ?? null,
        series,
        position,
        kind,
        collectiveCount,
        individualCount,
        heldOn: input.heldOn ?? null,
        text,
        stepKinds,
        document,
      }),
    );
  }

  /**
   * Corrects a round; the series is checked as it would be afterwards. Raises UNKNOWN_SELECTION_ROUND, VERSION_CONFLICT,
   * NEGATIVE_ROUND_COUNT, FUNNEL_GROWS, TOO_LONG and the errors of document references.
   */
  async correct(input: CorrectSelectionRoundInput): Promise<SelectionRound> {
    const round = await requireRecord(
      this.em,
      SelectionRound,
      input.id,
      ["id"],
      selectionRoundErrors.UNKNOWN_SELECTION_ROUND,
    );
    const unknown = exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM;
    await requireRecord(this.em, ExampleProgram, round.programId, ["id"], unknown, { locked: true });
    // Read again under the lock: another correction may have come first.
    await this.em.refresh(round);
    requireVersion(round, input.expectedVersion);
    const collectiveCount = input.collectiveCount ?? round.collectiveCount;
    const individualCount = input.individualCount ?? round.individualCount;
    requireCounts({ collectiveCount, individualCount });
    const text = input.text === undefined ? round.text : optionalText(input.text, ["text"]);
    const document = input.document ? toDocumentReference(input.document, ["document"]) : input.document;
    const others = (await this.rounds.series(round)).filter(({ id }) => id !== round.id);
    requireShrinkingSeries([...others.map(funnelPart), { ...funnelPart(round), collectiveCount, individualCount }]);
    round.collectiveCount = collectiveCount;
    round.individualCount = individualCount;
    round.text = text;
    if (input.heldOn !== undefined) round.heldOn = input.heldOn;
    if (document !== undefined) round.document = document;
    await this.rounds.save();
    return round;
  }

  private requireSeries(series: number | null | undefined): number {
    const given = series ?? 1;
    if (given < 1 || given > maximumSeries) {
      throw selectionRoundErrors.ROUND_SERIES_OUT_OF_RANGE(["series"], { series: given, limit: maximumSeries });
    }
    return given;
  }

  private requirePosition(position: number | null | undefined, existing: number): number {
    const given = position ?? existing + 1;
    if (given < 1 || given > existing + 1) {
      throw selectionRoundErrors.ROUND_POSITION_OUT_OF_RANGE(["position"], { position: given, limit: existing + 1 });
    }
    return given;
  }

  private async requireConference(program: ExampleProgram, id: string | null | undefined): Promise<void> {
    if (!id) return;
    const path = ["conferenceId"];
    const conference = await requireRecord(
      this.em,
      ReviewConference,
      id,
      path,
      referenceErrors.UNKNOWN_REVIEW_CONFERENCE,
    );
    if (conference.programId !== program.id) throw selectionRoundErrors.CONFERENCE_OF_ANOTHER_PROGRAM(path, { id });
  }

  private async requireSteps(
    program: ExampleProgram,
    steps: readonly SelectionStepKind[] | null | undefined,
  ): Promise<SelectionStepKind[]> {
    const wanted = uniqueInOrder(SelectionStepKind, steps);
    if (wanted.length === 0) return wanted;
    const known = new Set((await this.rounds.procedure(program.id)).map(({ kind }) => kind));
    const missing = wanted.find((kind) => !known.has(kind));
    if (missing) throw selectionRoundErrors.STEP_NOT_IN_PROCEDURE(["steps"], { step: missing });
    return wanted;
  }
}

function funnelPart({ kind, position, collectiveCount, individualCount }: SelectionRound) {
  return { kind, position, collectiveCount, individualCount };
}
