import type { EntityManager } from "@mikro-orm/sql";
import { documentIdentity, toDocumentReference } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { optionalText, type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { AwardService } from "../award/award.service.js";
import { requireReferences } from "../references/references.js";
import { awardDecisionErrors } from "./award-decision.errors.js";
import type { AddAwardsInput, CancelDecisionInput, IssueDecisionInput } from "./award-decision.inputs.js";
import { AwardDecision } from "./award-decision.js";
import { AwardDecisionRepository } from "./award-decision.repository.js";
import { AwardDecisionState } from "./award-decision-state.js";
import { Cancellation } from "./cancellation.js";

/** The rules of decisions. Works within the transaction of the EntityManager it is given. */
export class AwardDecisionService {
  private readonly decisions: AwardDecisionRepository;

  constructor(private readonly em: EntityManager) {
    this.decisions = new AwardDecisionRepository(em);
  }

  /**
   * Issues a decision with the recipients that are known, all or nothing. Raises TOO_LONG, INVALID_COUNT,
   * AWARDED_BEFORE_DECISION, DUPLICATE_DECISION; UNKNOWN_ORGANIZATION, UNKNOWN_PERSON, UNKNOWN_EMULATION_COUNCIL and
   * UNKNOWN_REVIEW_CONFERENCE for the body, the signer, the council and the conference; what the reading of the document raises,
   * and those of `AwardService.addTo`.
   */
  async create(input: IssueDecisionInput, options: RecordOptions = {}): Promise<AwardDecision> {
    const document = input.document ? toDocumentReference(input.document, ["document"]) : null;
    const issuedOn = input.issuedOn ?? document?.issuedOn ?? null;
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
    if (identity && (await this.decisions.hasIdentity(identity))) {
      throw awardDecisionErrors.DUPLICATE_DECISION(["document"], { document: document.text });
    }
    const decision = this.em.create(AwardDecision, {
      ...recordFields(input, options),
      title: optionalText(input.title, ["title"]),
      document,
      identity,
      issuedOn,
      awardedOn,
      decidedBy: optionalText(input.decidedBy, ["decidedBy"], 300),
      organizationId: input.organizationId,
      signerId: input.signerId ?? null,
      proposingCouncilId: input.proposingCouncilId ?? null,
      reviewConferenceId: input.reviewConferenceId ?? null,
      state: AwardDecisionState.ISSUED,
      collectiveCount: input.collectiveCount ?? null,
      householdCount: input.householdCount ?? null,
      individualCount: input.individualCount ?? null,
      steps: input.steps ?? [],
    });
    await this.decisions.add(decision);
    await new AwardService(this.em).addTo(decision, input.awards ?? []);
    return decision;
  }

  /**
   * Adds recipients whose names became known; the decision is locked and its version grows. Raises UNKNOWN_AWARD_DECISION,
   * VERSION_CONFLICT, DECISION_CANCELLED, and those of `AwardService.addTo`.
   */
  async addAwards(input: AddAwardsInput): Promise<AwardDecision> {
    const decision = await this.existing(input);
    if (decision.state === AwardDecisionState.CANCELLED) throw awardDecisionErrors.DECISION_CANCELLED(["decisionId"]);
    if (input.awards.length > 0) decision.updatedAt = new Date();
    await new AwardService(this.em).addTo(decision, input.awards);
    return decision;
  }

  /**
   * Cancels a decision by an act of its own (Law 06/2022/QH15 Đ.93); decision and recipients stay visible. Raises UNKNOWN_AWARD_DECISION,
   * VERSION_CONFLICT, REQUIRED, TOO_LONG, DECISION_ALREADY_CANCELLED, CANCELLED_BEFORE_DECISION, UNKNOWN_ORGANIZATION,
   * what the reading of the document raises.
   */
  async cancel(input: CancelDecisionInput): Promise<AwardDecision> {
    const decision = await this.existing(input);
    if (decision.state === AwardDecisionState.CANCELLED)
      throw awardDecisionErrors.DECISION_ALREADY_CANCELLED(["decisionId"]);
    const { cancelledOn } = input;
    if (decision.issuedOn && cancelledOn < decision.issuedOn) {
      throw awardDecisionErrors.CANCELLED_BEFORE_DECISION(["cancelledOn"], {
        cancelledOn,
        issuedOn: decision.issuedOn,
      });
    }
    const { organizationId = null } = input;
    await requireReferences(this.em, [{ to: "organization", id: organizationId, path: ["organizationId"] }]);
    const cancellation = this.em.create(Cancellation, {
      ...recordFields(input),
      decisionId: decision.id,
      cancelledOn,
      reason: requireText(input.reason, ["reason"]),
      document: input.document ? toDocumentReference(input.document, ["document"]) : null,
      organizationId,
    });
    decision.state = AwardDecisionState.CANCELLED;
    return this.decisions.cancel(decision, cancellation);
  }

  /** The decision that an input names, locked, in the version that the caller has seen. */
  private async existing(input: { decisionId: string; expectedVersion?: number | null }): Promise<AwardDecision> {
    const path = ["decisionId"];
    const unknown = awardDecisionErrors.UNKNOWN_AWARD_DECISION;
    const decision = await requireRecord(this.em, AwardDecision, input.decisionId, path, unknown, { locked: true });
    requireVersion(decision, input.expectedVersion);
    return decision;
  }
}

/** What of a stored document its identity is made of; the abbreviation of the type tells decisions from plans. */
function documentParts(document: NonNullable<AwardDecision["document"]>) {
  const { kind, number, suffix, typeSymbol, symbol, year, term } = document;
  return { kind: kind!, number, suffix, type: typeSymbol, symbol, year, term };
}
