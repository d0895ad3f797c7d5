import type { EntityManager } from "@mikro-orm/sql";
import { DomainError } from "@thidua/base/errors";
import { missingFrom, type Reference, unknownReferences } from "@thidua/kit/model/references";
import { organizationTree } from "../organization/organization-tree.js";
import { MirroredPerson } from "../person/mirrored-person.js";
import { MirroredProvince } from "../province/mirrored-province.js";
import "./reference.errors.js";

/** The other subgraphs' records that an input refers to. */
export interface References {
  organizations?: readonly Reference[];
  persons?: readonly Reference[];
  provinces?: readonly Reference[];
}

/**
 * Checks that what an input refers to exists, by this subgraph's mirrors, so that it can be checked while the owners are down:
 * one statement for each kind that is referred to.
 *
 * Raises UNKNOWN_ORGANIZATION, UNKNOWN_PERSON and UNKNOWN_PROVINCE, all that are missing at once. A record that its owner stored
 * a moment ago may be missing until the mirror has it.
 */
export async function requireReferences(
  em: EntityManager,
  { organizations, persons, provinces }: References,
): Promise<void> {
  const violations = [
    ...(await unknownReferences("UNKNOWN_ORGANIZATION", organizations, (ids) => organizationTree.unknown(em, ids))),
    ...(await unknownReferences("UNKNOWN_PERSON", persons, missingFrom(em, MirroredPerson))),
    ...(await unknownReferences("UNKNOWN_PROVINCE", provinces, missingFrom(em, MirroredProvince))),
  ];
  if (violations.length > 0) throw new DomainError(violations);
}

/** Checks one body that an input refers to by `organizationId`. Raises UNKNOWN_ORGANIZATION. */
export function requireOrganization(em: EntityManager, id: string | null | undefined): Promise<void> {
  return requireReferences(em, { organizations: [{ id, path: ["organizationId"] }] });
}
