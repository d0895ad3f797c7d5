import { type FilterQuery, raw } from "@mikro-orm/core";
import type { OrganizationTree } from "../../access/organization-tree/organization-tree.js";
import { recordAlias } from "../../model/rows/index.js";
import type { OrganizationSelector } from "./organization-selector.js";

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
 * person through an appointment. The selection is a subselect of the list's statement.
 *
 * @param tree the organization tree of the subgraph
 * @param related the tables, one of which must lead to a selected organization
 */
export function relatedOrganizationRule<Record extends object>(tree: OrganizationTree, ...related: RelatedTable[]) {
  return (selector: OrganizationSelector): FilterQuery<Record> => {
    const { sql, parameters } = tree.selection(selector);
    const ways = related.map(
      ({ column, table, key, organization }) =>
        `"${recordAlias}"."${column}" in (select "${key}" from ${table} where "${organization}" in (${sql}))`,
    );
    return {
      [raw(
        `(${ways.join(" or ")})`,
        related.flatMap(() => [...parameters]),
      )]: [],
    } as never;
  };
}
