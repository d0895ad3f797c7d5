import type { EntityManager } from "@mikro-orm/sql";
import { readRows, type SqlCondition } from "../../model/rows/index.js";
import { selectIds, translateFilter } from "../filtering/index.js";
import { BatchLoader, type SubgraphContext } from "../request/index.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";

/**
 * Reads what the filter of a list selects by the IDs of other records: the organizations of a tree. All selections that are asked
 * for at once cost one statement, and each is read once for a request.
 *
 * @returns the arguments with `SelectedIds` in the filter
 * @throws GraphQLError the errors of filters, before anything is read
 */
export async function selectGiven<Record extends object>(
  context: SubgraphContext | { em: EntityManager },
  list: ListDefinition<Record>,
  given: ListArguments,
): Promise<ListArguments> {
  if (!given.filter) return given;
  translateFilter(list.filters, given.filter);
  const loader =
    "loaders" in context
      ? context.loaders.custom<string, string[]>(selectGiven, "ids", (keys) => readSelections(context.em, keys))
      : new BatchLoader<string, string[]>((keys) => readSelections(context.em, keys));
  const filter = await selectIds(list.filters, given.filter, (subselect) => loader.load(JSON.stringify(subselect)));
  return filter === given.filter ? given : { ...given, filter };
}

/** Reads the IDs of each subselect, written in JSON, in one statement. */
async function readSelections(em: EntityManager, keys: readonly string[]): Promise<string[][]> {
  const subselects = keys.map((key) => JSON.parse(key) as SqlCondition);
  const rows = await readRows<{ place: number; id: string }>(
    em,
    subselects
      .map(({ sql }, place) => `select distinct ${place} as "place", "id" from (${sql}) as "selected" ("id")`)
      .join(" union all "),
    subselects.flatMap(({ values }) => values),
  );
  const found = keys.map((): string[] => []);
  for (const { place, id } of rows) found[place]!.push(id);
  return found;
}
