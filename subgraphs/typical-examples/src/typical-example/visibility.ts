import { ownedEntity, type ReferenceResolver, type SubgraphContext } from "@thidua/kit/federation";
import type { ListArguments } from "@thidua/kit/pagination";
import { TypicalExample } from "./typical-example.js";

/**
 * Whether this caller may see examples that were registered but not honored. Registration by name is internal to the
 * province (visibility table, section 1), and no caller proves to belong to it yet: nobody may.
 */
function seesRegistered(_context: SubgraphContext): boolean {
  return false;
}

/** The example if this caller may see it, else null: as if there were none. */
export function visibleOrNull(example: TypicalExample | null, context: SubgraphContext): TypicalExample | null {
  return example && (example.isPublic || seesRegistered(context)) ? example : null;
}

/**
 * The arguments of a list of examples, narrowed to what this caller may see, so that pages, counts, filters and order know of
 * nothing else. The condition stands beside the caller's own filter and cannot be widened by its `or` or `not`.
 */
export function onlyVisible<Given extends ListArguments>(given: Given, context: SubgraphContext): Given {
  if (seesRegistered(context)) return given;
  return { ...given, filter: { ...given.filter, isPublic: { eq: true } } };
}

const owned = ownedEntity(TypicalExample);

/** The reference resolver of examples: like any owned entity's, for the examples that the caller may see. */
export const visibleExample: ReferenceResolver = async (representation, context) =>
  visibleOrNull((await owned(representation, context)) as TypicalExample | null, context);
