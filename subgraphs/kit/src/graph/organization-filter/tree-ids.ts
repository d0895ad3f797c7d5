import type { OrganizationTree } from "../../access/organization-tree/organization-tree.js";
import type { SqlCondition } from "../../model/rows/index.js";
import { type OrganizationSelector, selectsMore } from "./organization-selector.js";

/** Returns a subselect of the organizations that a selector chooses; null if it is the organization that it names alone. */
export function treeIds(tree: OrganizationTree, selector: OrganizationSelector): SqlCondition | null {
  if (!selectsMore(selector)) return null;
  const { sql, parameters } = tree.selection(selector);
  return { sql, values: parameters };
}
