import { arrayValue, type SqlCondition } from "../../model/rows/index.js";
import { nearPage, pageOfKeys } from "./near-page.js";
import type { OrderedPage } from "./ordered-page.js";
import { pageStatement } from "./page-statement.js";

/** So many parents are asked without a look at the first rows: that takes no longer than the look. */
const fewParents = 200;

/** A page of records below many parents. */
export interface PageOfParents extends OrderedPage {
  /** The column of a record with its parent's ID. */
  readonly parentColumn: string;
  readonly parents: readonly string[];
  /** What all records of the page meet. They are below one of the parents, which `conditions` leave out. */
  readonly below: readonly SqlCondition[];
}

/**
 * Returns the statement of a page of records below many parents. Each parent is asked for its first record, by the index of its
 * children. The parents of the first ones have all records of the page, and are asked for as many: that costs the number of
 * parents and not the number of records. Where there are many parents, the first rows in the order of the page are looked at before.
 */
export function pageOfParents(page: PageOfParents): SqlCondition {
  const { below, limit, order, parents } = page;
  const given = {
    sql: `(select "id" from unnest(?::uuid[]) as "selected" ("id")) as "parent"`,
    values: [arrayValue(parents)],
  };
  const asked = parents.length > limit ? parentsOfFirst(page, given) : given;
  const children = childrenOf(page, limit);
  const keys = {
    sql: `select "${page.alias}".* from ${asked.sql} cross join lateral (${children.sql}) as "${page.alias}" order by ${order} limit ${limit}`,
    values: [...asked.values, ...children.values],
  };
  return parents.length > fewParents ? nearPage({ ...page, conditions: below }, keys) : pageOfKeys(page, keys);
}

/** Returns the parents that have the first records. */
function parentsOfFirst(page: PageOfParents, given: SqlCondition): SqlCondition {
  const { alias, limit, order } = page;
  const first = childrenOf(page, 1);
  return {
    sql: `(select "parent"."id" from ${given.sql} cross join lateral (${first.sql}) as "${alias}" order by ${order} limit ${limit}) as "parent"`,
    values: [...given.values, ...first.values],
  };
}

/** Returns the keys of the first records of a parent. */
function childrenOf(page: PageOfParents, limit: number): SqlCondition {
  const { alias, conditions, keys, parentColumn } = page;
  return pageStatement({
    ...page,
    columns: { sql: keys.map((key) => `"${alias}"."${key}"`).join(", "), values: [] },
    conditions: [{ sql: `"${alias}"."${parentColumn}" = "parent"."id"`, values: [] }, ...conditions],
    limit,
  });
}
