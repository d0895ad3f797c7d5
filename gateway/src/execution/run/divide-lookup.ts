import { type Amount, amountFor, maxRepresentationBytes } from "@thidua/base/limits";
import type { SafeError, SubgraphReply } from "../../subgraph/index.js";

/** What one request of entity lookups may hold. */
export interface LookupLimits {
  /** The cost of all its entities, in objects. */
  readonly maxCost: number;
  /** The length of all its representations, in characters. */
  readonly maxLength: number;
}

/** The limits of lookups where an operation may cost so much: a subgraph accepts that much of one request. */
export function lookupLimits(maxCost: number): LookupLimits {
  // A character takes three bytes at most beyond the pairs of surrogates, which are two characters of four bytes.
  return { maxCost, maxLength: maxRepresentationBytes / 3 };
}

/** A part of the representations of a lookup. */
export interface LookupPart {
  readonly representations: readonly string[];
  readonly cost: number;
  readonly length: number;
}

/**
 * Divides the representations of a lookup so that a subgraph accepts each part. Most lookups are one part: only a list that is much
 * longer than its declared size has more entities than the cost of the operation counts. An entity that exceeds a limit is a part
 * of its own.
 *
 * @param entityCost the cost of one entity with what is selected in it
 * @param variables the variables of the operation, by which pages have their sizes
 */
export function divideLookup(
  representations: readonly string[],
  entityCost: Amount,
  variables: Readonly<Record<string, unknown>>,
  { maxCost, maxLength }: LookupLimits,
): LookupPart[] {
  const each = Math.max(1, amountFor(entityCost, variables));
  const most = Math.max(1, Math.floor(maxCost / each));
  const parts: LookupPart[] = [];
  let start = 0;
  let length = 0;
  const end = (index: number): void => {
    parts.push({ representations: representations.slice(start, index), cost: each * (index - start), length });
    start = index;
    length = 0;
  };
  representations.forEach((text, index) => {
    const isFull = index - start >= most || length + text.length > maxLength;
    if (isFull && index > start) end(index);
    length += text.length;
  });
  if (start === 0) return [{ representations, cost: each * representations.length, length }];
  end(representations.length);
  return parts;
}

/** Joins the replies to the parts of a lookup: the reply that one request would have had. */
export function joinReplies(parts: readonly LookupPart[], replies: readonly SubgraphReply[]): SubgraphReply {
  const entities: unknown[] = [];
  const errors: SafeError[] = [];
  replies.forEach((reply, index) => {
    const { length: count } = parts[index]!.representations;
    const own = Array.isArray(reply.data?._entities) ? reply.data._entities : undefined;
    const offset = entities.length;
    for (const error of reply.errors) errors.push(...placed(error, offset, own ? undefined : count));
    for (let item = 0; item < count; item += 1) entities.push(own?.[item] ?? null);
  });
  const hasData = replies.some(({ data }) => data !== null);
  return { data: hasData ? { _entities: entities } : null, errors };
}

/**
 * Places an error of a part among all entities.
 *
 * @param lost the number of the part's entities, where the error is the reason why the part has none of them
 */
function placed(error: SafeError, offset: number, lost: number | undefined): SafeError[] {
  const [root, index, ...inside] = error.path ?? [];
  if (typeof index === "number") return [{ ...error, path: [root!, index + offset, ...inside] }];
  if (lost === undefined) return [error];
  return Array.from({ length: lost }, (_, item) => ({ ...error, path: ["_entities", offset + item] }));
}
