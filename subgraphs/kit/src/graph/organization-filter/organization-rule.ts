import { type FilterQuery, raw, UnderscoreNamingStrategy } from "@mikro-orm/core";
import type { OrganizationTree } from "../../access/organization-tree/organization-tree.js";
import { recordAlias } from "../../model/rows/index.js";
import type { Selection } from "../filtering/index.js";
import { amongOrganizations } from "./among-organizations.js";
import { type OrganizationSelector, selectsMore } from "./organization-selector.js";
import { treeIds } from "./tree-ids.js";

/** How the ORM names the columns of properties. */
const columns = new UnderscoreNamingStrategy();

/**
 * Makes the filter rule of a list whose records have the ID of an organization:
 * `filters: { organization: organizationRule("organizationId", tree) }`. Lists read the organizations of a tree first (`selectIds`);
 * elsewhere the selection is a subselect.
 *
 * @param property the property with the organization's ID
 * @param tree the organization tree of the subgraph
 */
export function organizationRule<Record extends object>(
  property: keyof Record & string,
  tree: OrganizationTree,
): ((selector: OrganizationSelector) => FilterQuery<Record>) & Selection {
  const rule = (selector: OrganizationSelector): FilterQuery<Record> => {
    if (!selectsMore(selector)) return { [property]: selector.id } as FilterQuery<Record>;
    const { sql, parameters } = tree.selection(selector);
    return { [property]: { $in: raw(sql, [...parameters]) } } as FilterQuery<Record>;
  };
  return Object.assign(rule, {
    selects: property,
    isWider: (selector: OrganizationSelector, id: string) => selector.id === id && selectsMore(selector),
    idsOf: (selector: OrganizationSelector) => treeIds(tree, selector),
    ofIds(ids: readonly string[]) {
      const { sql, value } = amongOrganizations(ids);
      return { [raw(`"${recordAlias}"."${columns.propertyToColumnName(property)}" ${sql}`, [value])]: [] };
    },
  });
}
