import { greatestLength, mostTokens } from "./expanded-size.js";
import { defaultLimits, type OperationLimits } from "./limits.js";

/** The limits of a subgraph's port. */
export interface SubgraphLimits extends OperationLimits {
  /** The size of a whole request: `maxBodyBytes` is that of the operation's text. In bytes. */
  maxRequestBytes: number;
}

/** The bytes of the representations of one request of the gateway. A single longer one is sent alone. */
export const maxRepresentationBytes = 1_000_000;

/** The lookups of several places of an answer that the gateway sends as one request. */
export const maxJointLookups = 20;

/** The levels that a lookup adds: `_entities`, and a key inside an object. */
const lookupDepth = 2;

/** What the gateway adds to a field with a selection: the name of its type and the fields of a key. */
const addedFields = 3;

/** The tokens of a lookup around its selection, and of a field that the gateway adds. */
const lookupTokens = 20;

/** What JSON makes of a text at most: each quote becomes two characters. */
const longestEscape = 2;

/**
 * Makes the limits of a subgraph's port from those of the gateway before it. They allow what the gateway writes for any operation that
 * it admits: fragments expanded, aliases for its own names, fields of keys and type names, a level for the lookup of entities.
 *
 * An operation costs no more at a subgraph than at the gateway: the gateway divides the lookups of more entities than it expected. The
 * fields that another field requires (`@requires`) are not in the caller's operation; half of the limit is added for them.
 */
export function subgraphLimits(gateway: OperationLimits = defaultLimits): SubgraphLimits {
  const maxFields = gateway.maxFields * addedFields + maxJointLookups;
  const maxBodyBytes = greatestLength * gateway.maxBodyBytes;
  return {
    maxBodyBytes,
    maxRequestBytes: longestEscape * maxBodyBytes + gateway.maxBodyBytes + 2 * maxRepresentationBytes,
    maxTokens: mostTokens * gateway.maxTokens + lookupTokens * maxJointLookups + 2 * maxFields,
    maxDepth: gateway.maxDepth + lookupDepth,
    maxAliases: maxFields,
    maxRootFields: Math.max(gateway.maxRootFields, maxJointLookups),
    maxFields,
    maxRepeatedFields: gateway.maxRepeatedFields,
    maxDirectives: gateway.maxDirectives,
    maxVariableDepth: gateway.maxVariableDepth + lookupDepth,
    maxPageSize: gateway.maxPageSize,
    maxCost: Math.ceil(gateway.maxCost * 1.5),
  };
}
