import type { EntityManager } from "@mikro-orm/sql";
import { DomainError, type Violation } from "@thidua/base/errors";
import { missingFrom } from "@thidua/kit/model/references";
import { MirroredCampaign } from "../campaign/mirrored-campaign.js";
import { MirroredEmulationCouncil } from "../emulation-council/mirrored-emulation-council.js";
import { MirroredEmulationPlan } from "../emulation-plan/mirrored-emulation-plan.js";
import { organizationTree } from "../organization/organization-tree.js";
import { MirroredPerson } from "../person/mirrored-person.js";
import { MirroredReviewConference } from "../review-conference/mirrored-review-conference.js";
import { MirroredTypicalExample } from "../typical-example/mirrored-typical-example.js";
import "./reference.errors.js";

/** One id of another subgraph's record, and where in the input it stands. No id asks nothing. */
export interface Reference {
  to: "organization" | "person" | "council" | "campaign" | "plan" | "conference" | "typicalExample";
  id: string | null | undefined;
  path: readonly (string | number)[];
}

const codes: { [to in Reference["to"]]: string } = {
  organization: "UNKNOWN_ORGANIZATION",
  person: "UNKNOWN_PERSON",
  council: "UNKNOWN_EMULATION_COUNCIL",
  campaign: "UNKNOWN_CAMPAIGN",
  plan: "UNKNOWN_PLAN",
  conference: "UNKNOWN_REVIEW_CONFERENCE",
  typicalExample: "UNKNOWN_TYPICAL_EXAMPLE",
};

const mirrored = {
  person: MirroredPerson,
  council: MirroredEmulationCouncil,
  campaign: MirroredCampaign,
  plan: MirroredEmulationPlan,
  conference: MirroredReviewConference,
  typicalExample: MirroredTypicalExample,
};

/**
 * Whether others' records exist, by this subgraph's mirrors: so it works while their owners are down. A record that its owner
 * stored a moment ago is unknown until the mirror has it.
 */
export class ReferenceChecks {
  constructor(private readonly em: EntityManager) {}

  /** What is wrong with the references, in their order: one statement for each kind, however many there are. */
  async wrong(references: readonly Reference[]): Promise<Violation[]> {
    const unknown = new Set<string>();
    for (const to of new Set(references.map((reference) => reference.to))) {
      const ids = [...new Set(references.flatMap((reference) => (reference.to === to ? (reference.id ?? []) : [])))];
      for (const id of ids.length > 0 ? await this.unknown(to, ids) : []) unknown.add(`${to} ${id}`);
    }
    return references.flatMap(({ to, id, path }) =>
      id && unknown.has(`${to} ${id}`) ? [{ code: codes[to], path, values: { id } }] : [],
    );
  }

  /**
   * Raises UNKNOWN_ORGANIZATION, UNKNOWN_PERSON, UNKNOWN_EMULATION_COUNCIL, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN,
   * UNKNOWN_REVIEW_CONFERENCE, UNKNOWN_TYPICAL_EXAMPLE, all at once.
   */
  async require(references: readonly Reference[]): Promise<void> {
    const wrong = await this.wrong(references);
    if (wrong.length > 0) throw new DomainError(wrong);
  }

  private unknown(to: Reference["to"], ids: readonly string[]): Promise<string[]> {
    if (to === "organization") return organizationTree.unknown(this.em, ids);
    return missingFrom(this.em, mirrored[to])(ids);
  }
}
