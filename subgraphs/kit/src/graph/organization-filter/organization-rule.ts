import { type FilterQuery, raw } from "@mikro-orm/core";
import type { OrganizationTree } from "../../access/organization-tree/organization-tree.js";
import type { Selection } from "../filtering/index.js";
import type { OrganizationSelector } from "./organization-selector.js";

/**
 * Makes the filter rule of a list whose records have the ID of an organization:
 * `filters: { organization: organizationRule("organizationId", tree) }`. The selection is a subselect of the list's statement.
 *
 * @param property the property with the organization's ID
 * @param tree the organization tree of the subgraph
 */
export function organizationRule<Record extends object>(
  property: keyof Record & string,
  tree: OrganizationTree,
): ((selector: OrganizationSelector) => FilterQuery<Record>) & Selection {
  const rule = (selector: OrganizationSelector): FilterQuery<Record> => {
    if (!includesMore(selector)) return { [property]: selector.id } as FilterQuery<Record>;
    const { sql, parameters } = tree.selection(selector);
    return { [property]: { $in: raw(sql, [...parameters]) } } as FilterQuery<Record>;
  };
  return Object.assign(rule, {
    selects: property,
    isWider: (selector: OrganizationSelector, id: string) => selector.id === id && includesMore(selector),
    idsOf(selector: OrganizationSelector) {
      if (!includesMore(selector)) return null;
      const { sql, parameters } = tree.selection(selector);
      return { sql, values: parameters };
    },
  });
}

const includesMore = ({ includeDescendants, includePredecessors }: OrganizationSelector): boolean =>
  Boolean(includeDescendants || includePredecessors);
