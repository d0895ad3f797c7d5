import type { EntityManager } from "@mikro-orm/sql";
import type { Path } from "@thidua/base/errors";
import { documentIdentity, readDocumentReference } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { requireNotFuture } from "@thidua/kit/model/known-date";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { AwardService } from "../award/award.service.js";
import { requireReferences } from "../references/references.js";
import { awardDecisionErrors } from "./award-decision.errors.js";
import type { AddAwardsInput, CancelDecisionInput, IssueDecisionInput } from "./award-decision.inputs.js";
import { AwardDecision } from "./award-decision.js";
import { AwardDecisionState } from "./award-decision-state.js";
import { Cancellation } from "./cancellation.js";

/** The rules of decisions. Works within the transaction of its EntityManager. */
export class AwardDecisionService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Creates a decision with its known recipients, or nothing.
   *
   * A decision that is announced at a later ceremony is possible, one that is issued in the future is not.
   *
   * @throws DomainError TOO_LONG, INVALID_COUNT, DATE_IN_FUTURE, AWARDED_BEFORE_DECISION, DUPLICATE_DECISION;
   *   UNKNOWN_ORGANIZATION, UNKNOWN_PERSON, UNKNOWN_EMULATION_COUNCIL and UNKNOWN_REVIEW_CONFERENCE for what the input refers to; the errors of
   *   documents and of `AwardService.addTo`
   */
  async create(input: IssueDecisionInput, options: RecordOptions = {}): Promise<AwardDecision> {
    const document = input.document ? readDocumentReference(this.em, input.document, ["document"]) : null;
    const issuedOn = input.issuedOn ?? document?.issuedOn ?? null;
    requireNotFuture(issuedOn, input.issuedOn ? ["issuedOn"] : ["document"]);
    const awardedOn = input.awardedOn ?? null;
    if (issuedOn && awardedOn && awardedOn < issuedOn) {
      throw awardDecisionErrors.AWARDED_BEFORE_DECISION(["awardedOn"], { awardedOn, issuedOn });
    }
    for (const field of ["collectiveCount", "householdCount", "individualCount"] as const) {
      const count = input[field];
      if (count != null && count < 0) throw awardDecisionErrors.INVALID_COUNT([field], { count });
    }
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "person", id: input.signerId, path: ["signerId"] },
      { to: "emulationCouncil", id: input.proposingCouncilId, path: ["proposingCouncilId"] },
      { to: "reviewConference", id: input.reviewConferenceId, path: ["reviewConferenceId"] },
    ]);
    const identity = document && documentIdentity(input.organizationId, { ...documentParts(document), issuedOn });
    if (identity && (await this.em.count(AwardDecision, { identity })) > 0) {
      throw awardDecisionErrors.DUPLICATE_DECISION(["document"], { document: document.text });
    }
    const values = columnValues(AwardDecision, input, {
      ...recordFields(input, options),
      document,
      ...filterValues(document, issuedOn),
      identity,
      issuedOn,
      state: AwardDecisionState.ISSUED,
      steps: input.steps ?? [],
    });
    const decision = this.em.create(AwardDecision, values);
    await this.em.flush();
    await new AwardService(this.em).addTo(decision, input.awards ?? []);
    return decision;
  }

  /**
   * Adds recipients. The decision is locked and its version grows.
   *
   * @throws DomainError UNKNOWN_AWARD_DECISION, VERSION_CONFLICT, DECISION_CANCELLED, and the errors of `AwardService.addTo`
   */
  async addAwards(input: AddAwardsInput): Promise<AwardDecision> {
    const decision = await this.lockDecision(input);
    if (decision.state === AwardDecisionState.CANCELLED) throw awardDecisionErrors.DECISION_CANCELLED(["decisionId"]);
    if (input.awards.length > 0) decision.updatedAt = new Date();
    await new AwardService(this.em).addTo(decision, input.awards);
    return decision;
  }

  /**
   * Cancels a decision by an act of its own (Law 06/2022/QH15 Đ.93). The decision and its recipients stay visible.
   *
   * @throws DomainError UNKNOWN_AWARD_DECISION, VERSION_CONFLICT, REQUIRED, TOO_LONG, DECISION_ALREADY_CANCELLED, DATE_IN_FUTURE,
   *   CANCELLED_BEFORE_DECISION, UNKNOWN_ORGANIZATION, and the errors of documents
   */
  async cancel(input: CancelDecisionInput): Promise<AwardDecision> {
    const decision = await this.lockDecision(input);
    if (decision.state === AwardDecisionState.CANCELLED)
      throw awardDecisionErrors.DECISION_ALREADY_CANCELLED(["decisionId"]);
    const document = input.document ? readDocumentReference(this.em, input.document, ["document"]) : null;
    requireCancelledAfter(decision, input.cancelledOn, ["cancelledOn"]);
    requireCancelledAfter(decision, document?.issuedOn, ["document"]);
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    this.em.create(Cancellation, columnValues(Cancellation, input, { ...recordFields(input), document }));
    decision.state = AwardDecisionState.CANCELLED;
    await this.em.flush();
    return decision;
  }

  /** Locks the decision that an input names, and checks that it has the version that the caller has seen. */
  private async lockDecision(input: { decisionId: string; expectedVersion?: number | null }): Promise<AwardDecision> {
    const path = ["decisionId"];
    const unknown = awardDecisionErrors.UNKNOWN_AWARD_DECISION;
    const decision = await requireRecord(this.em, AwardDecision, input.decisionId, path, unknown, { locked: true });
    requireVersion(decision, input.expectedVersion);
    return decision;
  }
}

/** A cancellation, and the document of it, is neither before the decision nor in the future. A date that is not stated is not checked. */
function requireCancelledAfter({ issuedOn }: AwardDecision, on: string | null | undefined, path: Path): void {
  requireNotFuture(on, path);
  if (!on || !issuedOn || on >= issuedOn) return;
  throw awardDecisionErrors.CANCELLED_BEFORE_DECISION(path, { cancelledOn: on, issuedOn });
}

/** What decisions are filtered by. The year is that in the number or else that of the date of issue. */
function filterValues(document: AwardDecision["document"], issuedOn: string | null) {
  const issuedIn = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  return {
    number: document?.number ?? null,
    symbol: document?.symbol ?? null,
    year: document?.year ?? issuedIn,
  };
}

/** The parts of a stored document that make up its identity. The symbol of the type distinguishes decisions from plans. */
function documentParts(document: NonNullable<AwardDecision["document"]>) {
  const { kind, number, suffix, typeSymbol, symbol, year, term } = document;
  return { kind, number, suffix, type: typeSymbol, symbol, year, term };
}
