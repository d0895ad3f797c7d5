import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { dateValues } from "@thidua/kit/model/known-date";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requiredTexts, requireRecord } from "@thidua/kit/model/records";
import { toExampleDocuments } from "../example-document/index.js";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { type YearPeriod, yearPeriod } from "../period/index.js";
import { requireReferences } from "../references/references.js";
import { reviewConferenceErrors } from "./review-conference.errors.js";
import type { HoldReviewConferenceInput } from "./review-conference.inputs.js";
import { ReviewConference } from "./review-conference.js";

/** The rules of review conferences. Works within the transaction of its EntityManager. */
export class ReviewConferenceService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records a conference that was held. The duration as printed is stored beside the years; neither is checked against the other.
   *
   * @throws DomainError UNKNOWN_EXAMPLE_PROGRAM, REQUIRED, TOO_LONG, TOO_MANY_ITEMS, YEAR_OUT_OF_RANGE, INVALID_PERIOD,
   *   REVIEW_OUTSIDE_PROGRAM, CONFERENCE_BEFORE_PROGRAM, UNKNOWN_ORGANIZATION, UNKNOWN_PERSON and the errors of document references
   */
  async hold(input: HoldReviewConferenceInput, options: RecordOptions = {}): Promise<ReviewConference> {
    const period = yearPeriod(input.reviewedFromYear, input.reviewedToYear, {
      from: ["reviewedFromYear"],
      to: ["reviewedToYear"],
    });
    const values = columnValues(ReviewConference, input, {
      ...dateValues(ReviewConference, "reviewStarts", period.start),
      ...dateValues(ReviewConference, "reviewEnds", period.end),
      participantGroups: requiredTexts(input.participantGroups, ["participantGroups"]),
      solutions: requiredTexts(input.solutions, ["solutions"]),
      documents: toExampleDocuments(this.em, input.documents, ["documents"]),
    });
    const unknown = exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM;
    const program = await requireRecord(this.em, ExampleProgram, input.programId, ["programId"], unknown);
    requireWithin(program, period);
    requireNotBefore(program, input.heldOn);
    await requireReferences(this.em, [
      { to: "organization", id: input.organizerId, path: ["organizerId"] },
      { to: "person", id: input.chairId, path: ["chairId"] },
    ]);
    const conference = this.em.create(ReviewConference, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(values.name),
      organizerId: input.organizerId ?? program.organizationId,
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

/** What a program has done can be reviewed from its first year on, and after its last one too. */
function requireNotBefore({ fromYear }: ExampleProgram, on: string | null | undefined): void {
  if (!on || !fromYear || Number(on.slice(0, 4)) >= fromYear) return;
  throw reviewConferenceErrors.CONFERENCE_BEFORE_PROGRAM(["heldOn"], { on, programFrom: fromYear });
}
