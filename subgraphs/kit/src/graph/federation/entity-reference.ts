import type { EntityClass } from "@mikro-orm/core";
import { commonErrors, raise, requestError } from "@thidua/base/errors";
import { readId } from "@thidua/base/identifiers";
import { normalizeText } from "@thidua/base/text";
import type { SubgraphContext } from "../request/request-context.js";

/** What the gateway sends to `_entities`: the type's name and the fields of one of its keys. */
export type Representation = { __typename: string } & { readonly [key: string]: unknown };

/** Resolves one representation; many of them in one request share one statement. */
export type ReferenceResolver = ((representation: Representation, context: SubgraphContext) => unknown) & {
  /** Set when another subgraph owns the entity and this one only adds fields. */
  readonly isForeign?: true;
};

/**
 * Makes the reference resolver of an entity that this subgraph owns.
 *
 * @param keys the keys of the entity: `id` first, then natural codes
 * @returns a resolver that returns the record, or null if there is none, and throws MALFORMED_ID for a malformed ID, for that
 *   representation alone
 */
export function ownedEntity<Record extends object>(
  entity: EntityClass<Record>,
  keys: (keyof Record & string)[] = ["id" as never],
): ReferenceResolver {
  return (representation, context) => {
    for (const key of keys) {
      const value = representation[key];
      if (value === undefined || value === null) continue;
      return context.loaders.one(entity, key).load(key === "id" ? idOf(value) : normalizeText(String(value)));
    }
    return null;
  };
}

/**
 * Makes the reference resolver of another subgraph's entity to which this one adds fields. It reads nothing: the stub has the ID.
 *
 * @returns a resolver that throws MALFORMED_ID for a malformed ID
 */
export function stubEntity<Stub extends object>(stub: new () => Stub): ReferenceResolver {
  const resolve = ({ id }: Representation) => stubOf(stub, idOf(id));
  return Object.assign(resolve, { isForeign: true as const });
}

function idOf(value: unknown): string {
  return readId(value) ?? raise(requestError(commonErrors.MALFORMED_ID.report({ id: String(value) })));
}

/** A stub of another subgraph's entity by its id, or null when there is no id. */
export function stubOf<Stub extends object>(stub: new () => Stub, id: string | null | undefined): Stub | null {
  if (!id) return null;
  const made = new stub();
  (made as { id?: string }).id = id;
  return made;
}
