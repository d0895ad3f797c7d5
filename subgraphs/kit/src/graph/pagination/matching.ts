import type { EntityMetadata } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import type { Caller } from "@thidua/base/tokens";
import { requireListVisibility } from "../../access/authorization/index.js";
import { conditionOf, recordAlias, rowShapeOf, type SqlCondition } from "../../model/rows/index.js";
import type { SearchTable } from "../../model/search/index.js";
import { visibleRecords } from "../../model/visibility/index.js";
import { translateFilter } from "../filtering/index.js";
import type { SubgraphContext } from "../request/index.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";

/** Returns the ORM's metadata of a list's entity. */
export function metadataOf<Record extends object>(em: EntityManager, list: ListDefinition<Record>): EntityMetadata {
  return em.getMetadata().get(list.entity as never) as unknown as EntityMetadata;
}

/**
 * Returns the caller, or undefined for the subgraph itself, which has none.
 *
 * @throws GraphQLError UNAUTHENTICATED or FORBIDDEN for a filter or an order by a field that the caller may not read
 */
export function requireAsker<Record extends object>(
  context: SubgraphContext | { em: EntityManager },
  list: ListDefinition<Record>,
  given: ListArguments,
): Caller | undefined {
  if (!("caller" in context)) return undefined;
  requireListVisibility(context.caller, list.entity, list.levels ?? {}, given);
  return context.caller;
}

/** Returns the table of a list as its statements name it. */
export function searchTableOf<Record extends object>(em: EntityManager, list: ListDefinition<Record>): SearchTable {
  const shape = rowShapeOf(em, list.entity);
  return {
    schema: String(em.config.get("schema")),
    table: metadataOf(em, list).tableName,
    text: shape.columnSql(recordAlias, "searchText"),
    accents: shape.columnSql(recordAlias, "searchAccents"),
  };
}

/**
 * Returns the conditions of all records of the list that the caller may see and that match the filter.
 *
 * @param found a condition that they meet beside it: what a search finds
 */
export function matching<Record extends object>(
  em: EntityManager,
  list: ListDefinition<Record>,
  { filter }: Pick<ListArguments, "filter">,
  caller: Caller | undefined,
  found?: SqlCondition | null,
): SqlCondition[] {
  // Beside the caller's own filter, which cannot widen it by `or` or `not`.
  const visible = caller && visibleRecords(list.entity, caller);
  return [
    conditionOf(em, list.entity, translateFilter(list.filters, filter)),
    visible && conditionOf(em, list.entity, visible),
    found,
  ].filter((condition) => condition != null);
}
