import { type FilterQuery, raw } from "@mikro-orm/core";
import type { OrganizationTree } from "../../access/organization-tree/organization-tree.js";
import type { OrganizationSelector } from "./organization-selector.js";

/**
 * The filter rule of a list whose records hold the id of an organization in a property: the selected bodies are a subselect of
 * the list's own statement.
 *
 * Takes the property and the tree of the subgraph: `filters: { organization: organizationRule("organizationId", tree) }`.
 */
export function organizationRule<Record extends object>(property: keyof Record & string, tree: OrganizationTree) {
  return (selector: OrganizationSelector): FilterQuery<Record> => {
    if (!selector.includeDescendants && !selector.includePredecessors) {
      return { [property]: selector.id } as FilterQuery<Record>;
    }
    const { sql, parameters } = tree.selection(selector);
    return { [property]: { $in: raw(sql, [...parameters]) } } as FilterQuery<Record>;
  };
}
