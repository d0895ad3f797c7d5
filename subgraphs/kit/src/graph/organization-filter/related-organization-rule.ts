import { type FilterQuery, raw } from "@mikro-orm/core";
import type { OrganizationTree } from "../../access/organization-tree/organization-tree.js";
import { listAlias } from "../pagination/matching.js";
import type { OrganizationSelector } from "./organization-selector.js";

/** A table that says to which organization the records of a list belong. All names are columns and quoted names of ours. */
export interface RelatedTable {
  /** The list's column that points at the related table, or is pointed at by it. */
  column: string;
  /** The related table with its schema, quoted. */
  table: string;
  /** Its column that stands for `column`. */
  key: string;
  /** Its column that holds the organization's id. */
  organization: string;
}

/**
 * The filter rule of a list whose records belong to an organization by another table (a criterion by its campaign, a person by an
 * appointment), or by one of several: a subselect of the list's own statement.
 */
export function relatedOrganizationRule<Record extends object>(tree: OrganizationTree, ...related: RelatedTable[]) {
  return (selector: OrganizationSelector): FilterQuery<Record> => {
    const { sql, parameters } = tree.selection(selector);
    const ways = related.map(
      ({ column, table, key, organization }) =>
        `"${listAlias}"."${column}" in (select "${key}" from ${table} where "${organization}" in (${sql}))`,
    );
    return {
      [raw(
        `(${ways.join(" or ")})`,
        related.flatMap(() => [...parameters]),
      )]: [],
    } as never;
  };
}
