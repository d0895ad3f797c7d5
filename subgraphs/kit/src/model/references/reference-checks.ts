import type { EntityManager } from "@mikro-orm/sql";
import { DomainError, type ErrorDefinition, type Violation } from "@thidua/base/errors";
import type { Reference } from "./reference.js";

/** How references to one kind of record are checked. */
export interface ReferenceKind {
  /** The error for an id without a record. */
  readonly unknown: ErrorDefinition<"{id}">;
  /** Finds the ids without a record, in one statement: `missingFrom` of a mirror's entity, or the organization tree's `unknown`. */
  missing(em: EntityManager, ids: readonly string[]): Promise<readonly string[]>;
}

/** The checks that a subgraph makes of its references. */
export interface ReferenceChecks<Kind extends string> {
  /** The violations of the references, in their order: one statement for each kind that occurs, however many ids there are. */
  unknownReferences(em: EntityManager, references: readonly Reference<Kind>[]): Promise<Violation[]>;
  /** @throws DomainError with the violations of all references at once */
  requireReferences(em: EntityManager, references: readonly Reference<Kind>[]): Promise<void>;
}

/**
 * Makes the checks of references to other subgraphs' records, which read the mirrors of this subgraph and so work while the owners
 * are unreachable. A record that its owner has just stored is unknown until the mirror has it.
 *
 * @param kinds the kinds of record that the subgraph mirrors
 */
export function referenceChecks<Kind extends string>(
  kinds: {
    readonly [kind in Kind]: ReferenceKind;
  },
): ReferenceChecks<Kind> {
  async function unknownReferences(em: EntityManager, references: readonly Reference<Kind>[]): Promise<Violation[]> {
    const unknown = new Set<string>();
    for (const [kind, ids] of idsByKind(references))
      for (const id of await kinds[kind].missing(em, [...ids])) unknown.add(`${kind} ${id}`);
    return references.flatMap(({ to, id, path }) =>
      id && unknown.has(`${to} ${id}`) ? [kinds[to].unknown.violation(path, { id })] : [],
    );
  }
  return {
    unknownReferences,
    async requireReferences(em, references) {
      const violations = await unknownReferences(em, references);
      if (violations.length > 0) throw new DomainError(violations);
    },
  };
}

function idsByKind<Kind extends string>(references: readonly Reference<Kind>[]): Map<Kind, Set<string>> {
  const ids = new Map<Kind, Set<string>>();
  for (const { to, id } of references) if (id) ids.set(to, (ids.get(to) ?? new Set()).add(id));
  return ids;
}
