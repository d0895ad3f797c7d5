import type { EntityManager } from "@mikro-orm/sql";
import { readDocumentReference } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
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
import { SelectionStep } from "../selection-step/selection-step.js";
import { SelectionStepKind } from "../selection-step/selection-step-kind.js";
import { selectionRoundErrors } from "./selection-round.errors.js";
import type { CorrectSelectionRoundInput, RecordSelectionRoundInput } from "./selection-round.inputs.js";
import { SelectionRound } from "./selection-round.js";
import { requireCounts, requireShrinkingSeries, type SeriesRound } from "./series-rules.js";

const maximumSeries = 1_000;

/** What identifies a series: one selection of one organization within one program. Only its rounds are compared. */
type RoundSeries = Pick<SelectionRound, "programId" | "organizationId" | "series">;

/** The rules of selection rounds. Works within the transaction of its EntityManager. */
export class SelectionRoundService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records a round at the end of its series or in between. The program is locked, and the versions of the rounds that move are
   * incremented.
   *
   * @throws DomainError UNKNOWN_EXAMPLE_PROGRAM, NEGATIVE_ROUND_COUNT, FUNNEL_GROWS, ROUND_KIND_OUT_OF_ORDER, ROUND_DATES_REVERSED,
   *   ROUND_POSITION_OUT_OF_RANGE, ROUND_SERIES_OUT_OF_RANGE, STEP_NOT_IN_PROCEDURE, UNKNOWN_REVIEW_CONFERENCE,
   *   CONFERENCE_OF_ANOTHER_PROGRAM, UNKNOWN_ORGANIZATION, TOO_LONG and the errors of document references
   */
  async record(input: RecordSelectionRoundInput, options: RecordOptions = {}): Promise<SelectionRound> {
    requireCounts(input);
    const document = input.document ? readDocumentReference(this.em, input.document, ["document"]) : null;
    const values = columnValues(SelectionRound, input, { document, series: input.series ?? 1 });
    // Locked: of two rounds that are recorded at the same time, neither would be compared with the other.
    const unknown = exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM;
    const program = await requireRecord(this.em, ExampleProgram, input.programId, ["programId"], unknown, {
      locked: true,
    });
    await this.requireConference(program, input.conferenceId);
    const stepKinds = await this.requireSteps(program, input.steps);
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    const organizationId = input.organizationId ?? program.organizationId;
    const { series } = values;
    requireSeries(series, await this.greatestSeries(program.id, organizationId));
    const others = await this.roundsOf({ programId: program.id, organizationId, series });
    const position = requirePosition(input.position, others.length);
    const moved = others.map((round) => ({ round, to: round.position + (round.position >= position ? 1 : 0) }));
    requireShrinkingSeries([
      ...moved.map(({ round, to }) => ({ ...funnelPart(round), position: to })),
      funnelPart({ ...input, position }),
    ]);
    for (const { round, to } of moved) round.position = to;
    const created = { ...recordFields(input, options), ...values, organizationId, position, stepKinds };
    const round = this.em.create(SelectionRound, created);
    await this.em.persist(round).flush();
    return round;
  }

  /**
   * Corrects a round. The series is checked as it would be afterwards.
   *
   * @throws DomainError UNKNOWN_SELECTION_ROUND, VERSION_CONFLICT, NEGATIVE_ROUND_COUNT, FUNNEL_GROWS, ROUND_DATES_REVERSED, TOO_LONG
   *   and the errors of document references
   */
  async correct(input: CorrectSelectionRoundInput): Promise<SelectionRound> {
    const unknownRound = selectionRoundErrors.UNKNOWN_SELECTION_ROUND;
    const round = await requireRecord(this.em, SelectionRound, input.id, ["id"], unknownRound);
    const unknown = exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM;
    await requireRecord(this.em, ExampleProgram, round.programId, ["id"], unknown, { locked: true });
    // Read again under the lock: another correction may have been written first.
    await this.em.refresh(round);
    requireVersion(round, input.expectedVersion);
    const collectiveCount = input.collectiveCount ?? round.collectiveCount;
    const individualCount = input.individualCount ?? round.individualCount;
    requireCounts({ collectiveCount, individualCount });
    const text = input.text === undefined ? round.text : optionalText(input.text, ["text"]);
    const document = input.document ? readDocumentReference(this.em, input.document, ["document"]) : input.document;
    const others = (await this.roundsOf(round)).filter(({ id }) => id !== round.id);
    const heldOn = input.heldOn === undefined ? round.heldOn : input.heldOn;
    const corrected = { ...funnelPart(round), collectiveCount, individualCount, heldOn };
    requireShrinkingSeries([...others.map(funnelPart), corrected]);
    Object.assign(round, { collectiveCount, individualCount, text, heldOn });
    if (document !== undefined) round.document = document;
    await this.em.flush();
    return round;
  }

  private async greatestSeries(programId: string, organizationId: string): Promise<number> {
    const last = { orderBy: { series: "desc" }, fields: ["series"] } as const;
    return (await this.em.findOne(SelectionRound, { programId, organizationId }, last))?.series ?? 0;
  }

  private roundsOf({ programId, organizationId, series }: RoundSeries): Promise<SelectionRound[]> {
    return this.em.find(SelectionRound, { programId, organizationId, series }, { orderBy: { position: "asc" } });
  }

  private async requireConference(program: ExampleProgram, id: string | null | undefined): Promise<void> {
    if (!id) return;
    const path = ["conferenceId"];
    const unknown = referenceErrors.UNKNOWN_REVIEW_CONFERENCE;
    const conference = await requireRecord(this.em, ReviewConference, id, path, unknown);
    if (conference.programId !== program.id) throw selectionRoundErrors.CONFERENCE_OF_ANOTHER_PROGRAM(path, { id });
  }

  private async requireSteps(
    program: ExampleProgram,
    steps: readonly SelectionStepKind[] | null | undefined,
  ): Promise<SelectionStepKind[]> {
    const wanted = uniqueInOrder(SelectionStepKind, steps);
    if (wanted.length === 0) return wanted;
    const procedure = await this.em.find(SelectionStep, { programId: program.id });
    const missing = wanted.find((wantedKind) => !procedure.some(({ kind }) => kind === wantedKind));
    if (missing) throw selectionRoundErrors.STEP_NOT_IN_PROCEDURE(["steps"], { step: missing });
    return wanted;
  }
}

/** The selections of an organization follow one another. */
function requireSeries(series: number, greatest: number): void {
  const limit = Math.min(maximumSeries, greatest + 1);
  if (series < 1 || series > limit) throw selectionRoundErrors.ROUND_SERIES_OUT_OF_RANGE(["series"], { series, limit });
}

function requirePosition(position: number | null | undefined, existing: number): number {
  const limit = existing + 1;
  const given = position ?? limit;
  if (given < 1 || given > limit) {
    throw selectionRoundErrors.ROUND_POSITION_OUT_OF_RANGE(["position"], { position: given, limit });
  }
  return given;
}

function funnelPart({ kind, position, collectiveCount, individualCount, heldOn }: SeriesRound): SeriesRound {
  return { kind, position, collectiveCount, individualCount, heldOn };
}
