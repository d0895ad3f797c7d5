import type { EntityManager } from "@mikro-orm/sql";
import { sortKey } from "@thidua/kit/model/names";
import {
  optionalText,
  type RecordOptions,
  recordFields,
  requiredTexts,
  requireRecord,
  requireText,
} from "@thidua/kit/model/records";
import { toExampleDocuments } from "../example-document/index.js";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { type YearPeriod, yearPeriod } from "../period/index.js";
import { requireReferences } from "../references/references.js";
import { reviewConferenceErrors } from "./review-conference.errors.js";
import type { HoldReviewConferenceInput } from "./review-conference.inputs.js";
import { ReviewConference } from "./review-conference.js";

/** The rules of review conferences. Works within the transaction of the EntityManager it is given. */
export class ReviewConferenceService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records a conference that was held. The printed duration is kept beside the years; neither is checked against the other.
   *
   * Raises UNKNOWN_EXAMPLE_PROGRAM, REQUIRED, TOO_LONG, TOO_MANY_ITEMS, YEAR_OUT_OF_RANGE, INVALID_PERIOD,
   * REVIEW_OUTSIDE_PROGRAM and the errors of references and of document references.
   */
  async hold(input: HoldReviewConferenceInput, options: RecordOptions = {}): Promise<ReviewConference> {
    const name = requireText(input.name, ["name"], 500);
    const period = yearPeriod(input.reviewedFromYear, input.reviewedToYear, {
      from: ["reviewedFromYear"],
      to: ["reviewedToYear"],
    });
    const texts = {
      statedDuration: optionalText(input.statedDuration, ["statedDuration"], 200),
      chairName: optionalText(input.chairName, ["chairName"], 200),
      chairPosition: optionalText(input.chairPosition, ["chairPosition"], 200),
      participantGroups: requiredTexts(input.participantGroups, ["participantGroups"]),
      assessment: optionalText(input.assessment, ["assessment"], 10_000),
      solutions: requiredTexts(input.solutions, ["solutions"]),
    };
    const documents = toExampleDocuments(input.documents, ["documents"]);
    const path = ["programId"];
    const program = await requireRecord(
      this.em,
      ExampleProgram,
      input.programId,
      path,
      exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM,
    );
    requireWithin(program, period);
    await requireReferences(this.em, [
      { to: "organization", id: input.organizerId, path: ["organizerId"] },
      { to: "person", id: input.chairId, path: ["chairId"] },
    ]);
    const conference = this.em.create(ReviewConference, {
      ...recordFields(input, options),
      ...texts,
      programId: program.id,
      kind: input.kind,
      name,
      nameSortKey: sortKey(name),
      organizerId: input.organizerId ?? program.organizationId,
      heldOn: input.heldOn ?? null,
      reviewedFromYear: period.fromYear,
      reviewedToYear: period.toYear,
      reviewedFrom: period.from,
      reviewedTo: period.to,
      chairId: input.chairId ?? null,
      documents,
    });
    await this.em.persist(conference).flush();
    return conference;
  }
}

function requireWithin({ fromYear, toYear }: ExampleProgram, reviewed: YearPeriod): void {
  const startsBefore = reviewed.fromYear !== null && fromYear && reviewed.fromYear < fromYear;
  const endsAfter = reviewed.toYear !== null && toYear && reviewed.toYear > toYear;
  if (!startsBefore && !endsAfter) return;
  throw reviewConferenceErrors.REVIEW_OUTSIDE_PROGRAM([startsBefore ? "reviewedFromYear" : "reviewedToYear"], {
    from: reviewed.fromYear ?? "…",
    to: reviewed.toYear ?? "…",
    programFrom: fromYear ?? "…",
    programTo: toYear ?? "…",
  });
}
