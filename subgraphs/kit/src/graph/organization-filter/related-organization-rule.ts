import { type FilterQuery, raw } from "@mikro-orm/core";
import type { OrganizationTree } from "../../access/organization-tree/organization-tree.js";
import { recordAlias } from "../../model/rows/index.js";
import type { Selection } from "../filtering/index.js";
import { amongOrganizations } from "./among-organizations.js";
import { type OrganizationSelector, selectsMore } from "./organization-selector.js";
import { treeIds } from "./tree-ids.js";

/** A table that relates the records of a list to organizations. Its names go into SQL as they are. */
export interface RelatedTable {
  /** The column of the list's table that equals `key`. */
  column: string;
  /** The related table with its schema, quoted. */
  table: string;
  /** The column of the related table that equals `column`. */
  key: string;
  /** The column of the related table with the organization's ID. */
  organization: string;
}

/**
 * Makes the filter rule of a list whose records belong to an organization through other tables: a criterion through its campaign, a
 * person through an appointment. Lists read the organizations of a tree first (`selectIds`); elsewhere the selection is a subselect.
 *
 * @param tree the organization tree of the subgraph
 * @param related the tables, one of which must lead to a selected organization
 */
export function relatedOrganizationRule<Record extends object>(
  tree: OrganizationTree,
  ...related: RelatedTable[]
): ((selector: OrganizationSelector) => FilterQuery<Record>) & Selection {
  const relatedTo = (organizations: string, values: readonly unknown[]): FilterQuery<Record> => {
    const ways = related.map(
      ({ column, table, key, organization }) =>
        `"${recordAlias}"."${column}" in (select "${key}" from ${table} where "${organization}" ${organizations})`,
    );
    return {
      [raw(
        `(${ways.join(" or ")})`,
        related.flatMap(() => [...values]),
      )]: [],
    } as never;
  };
  const rule = (selector: OrganizationSelector): FilterQuery<Record> => {
    if (!selectsMore(selector)) return relatedTo("= ?", [selector.id]);
    const { sql, parameters } = tree.selection(selector);
    return relatedTo(`in (${sql})`, parameters);
  };
  return Object.assign(rule, {
    idsOf: (selector: OrganizationSelector) => treeIds(tree, selector),
    ofIds(ids: readonly string[]) {
      const { sql, value } = amongOrganizations(ids);
      return relatedTo(sql, [value]);
    },
  });
}
