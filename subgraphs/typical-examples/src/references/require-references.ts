import type { EntityClass } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { DomainError } from "@thidua/kit/errors";
import { MirroredCampaign } from "../campaign/mirrored-campaign.js";
import { MirroredEmulationCouncil } from "../emulation-council/mirrored-emulation-council.js";
import { organizationTree } from "../organization/organization-tree.js";
import { MirroredPerson } from "../person/mirrored-person.js";
import "./reference.errors.js";

/** An id of another subgraph's record, and where in the input it stands. A missing id refers to nothing. */
export interface Reference {
  id: string | null | undefined;
  path: readonly (string | number)[];
}

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
    ...(await unknown("UNKNOWN_ORGANIZATION", given.organizations, (ids) => organizationTree.unknown(em, ids))),
    ...(await unknown("UNKNOWN_PERSON", given.persons, missingFrom(em, MirroredPerson))),
    ...(await unknown("UNKNOWN_CAMPAIGN", given.campaigns, missingFrom(em, MirroredCampaign))),
    ...(await unknown("UNKNOWN_EMULATION_COUNCIL", given.councils, missingFrom(em, MirroredEmulationCouncil))),
  ];
  if (violations.length > 0) throw new DomainError(violations);
}

async function unknown(
  code: string,
  references: readonly Reference[] = [],
  missing: (ids: string[]) => Promise<readonly string[]>,
) {
  const ids = new Set(references.map(({ id }) => id).filter((id) => id != null));
  if (ids.size === 0) return [];
  const absent = new Set(await missing([...ids]));
  return references
    .filter(({ id }) => id != null && absent.has(id))
    .map(({ id, path }) => ({ code, path, values: { id } }));
}

function missingFrom<Row extends { id: string }>(em: EntityManager, entity: EntityClass<Row>) {
  return async (ids: string[]): Promise<string[]> => {
    const found = await em.find(
      entity,
      { id: { $in: ids } } as never,
      { fields: ["id"], disableIdentityMap: true } as never,
    );
    const present = new Set((found as Row[]).map(({ id }) => id));
    return ids.filter((id) => !present.has(id));
  };
}
