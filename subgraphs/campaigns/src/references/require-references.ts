import type { EntityManager } from "@mikro-orm/sql";
import { DomainError } from "@thidua/kit/errors";
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
}

/**
 * Checks that what an input refers to exists, by this subgraph's mirrors, so that it can be checked while the owners are down:
 * one statement for each kind that is referred to.
 *
 * Raises UNKNOWN_ORGANIZATION and UNKNOWN_PERSON, all that are missing at once. A record that its owner stored a moment ago may
 * be missing until the mirror has it.
 */
export async function requireReferences(em: EntityManager, { organizations, persons }: References): Promise<void> {
  const violations = [
    ...(await unknown("UNKNOWN_ORGANIZATION", organizations, (ids) => organizationTree.unknown(em, ids))),
    ...(await unknown("UNKNOWN_PERSON", persons, (ids) => unknownPersons(em, ids))),
  ];
  if (violations.length > 0) throw new DomainError(violations);
}

/** Checks one body that an input refers to by `organizationId`. Raises UNKNOWN_ORGANIZATION. */
export function requireOrganization(em: EntityManager, id: string | null | undefined): Promise<void> {
  return requireReferences(em, { organizations: [{ id, path: ["organizationId"] }] });
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

async function unknownPersons(em: EntityManager, ids: string[]): Promise<string[]> {
  const found = await em.find(
    MirroredPerson,
    { id: { $in: ids } },
    { fields: ["id"] as never, disableIdentityMap: true },
  );
  const present = new Set(found.map(({ id }) => id));
  return ids.filter((id) => !present.has(id));
}
