import type { EntityManager } from "@mikro-orm/sql";
import { DomainError } from "@thidua/base/errors";
import { missingFrom, type Reference, unknownReferences } from "@thidua/kit/model/references";
import { MirroredCampaign } from "../campaign/mirrored-campaign.js";
import { MirroredEmulationCouncil } from "../emulation-council/mirrored-emulation-council.js";
import { organizationTree } from "../organization/organization-tree.js";
import { MirroredPerson } from "../person/mirrored-person.js";
import "./reference.errors.js";

/** The other subgraphs' records that an input refers to. */
export interface References {
  organizations?: readonly Reference[];
  persons?: readonly Reference[];
  campaigns?: readonly Reference[];
  councils?: readonly Reference[];
}

/**
 * Checks that what an input refers to exists, by this subgraph's mirrors, so that it can be checked while the owners are down:
 * one statement for each kind that is referred to.
 *
 * Raises UNKNOWN_ORGANIZATION, UNKNOWN_PERSON, UNKNOWN_CAMPAIGN and UNKNOWN_EMULATION_COUNCIL, all that are missing at once. A
 * record that its owner stored a moment ago may be missing until the mirror has it.
 */
export async function requireReferences(em: EntityManager, given: References): Promise<void> {
  const violations = [
    ...(await unknownReferences("UNKNOWN_ORGANIZATION", given.organizations, (ids) =>
      organizationTree.unknown(em, ids),
    )),
    ...(await unknownReferences("UNKNOWN_PERSON", given.persons, missingFrom(em, MirroredPerson))),
    ...(await unknownReferences("UNKNOWN_CAMPAIGN", given.campaigns, missingFrom(em, MirroredCampaign))),
    ...(await unknownReferences(
      "UNKNOWN_EMULATION_COUNCIL",
      given.councils,
      missingFrom(em, MirroredEmulationCouncil),
    )),
  ];
  if (violations.length > 0) throw new DomainError(violations);
}
