import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import type { Connection } from "./connections.js";

/** How many parents a page of them has. */
export const parentCount = 20;

/**
 * Chooses parents of a connection: the first of their kind, to which many generated records refer, some in the middle, and the last three, to which
 * one refers, the last one, and none.
 *
 * @param databases those of all subgraphs: a parent can be another's record
 * @returns representations for `_entities`
 * @throws Error for a type that is no record of any subgraph
 */
export async function chosenParents(
  databases: readonly SubgraphDatabase[],
  { parent }: Connection,
): Promise<{ __typename: string; id: string }[]> {
  for (const database of databases) {
    const meta = [
      ...(database.orm.getMetadata() as unknown as Iterable<{ className: string; tableName: string }>),
    ].find(({ className, tableName }) => className === parent.name && tableName);
    if (!meta) continue;
    const rows = await database.fork().execute<{ id: string }[]>(
      `with "ranked" as (
         select "id", row_number() over (order by "id") as "place", count(*) over () as "count"
         from "${database.orm.config.get("schema")}"."${meta.tableName}"
       ) select "id" from "ranked" where "place" <= 10 or "place" > "count" - 3
           or "place" in (select ("count" * "part" / 8)::int from generate_series(1, 7) as "part") order by "place"`,
    );
    return rows.map(({ id }) => ({ __typename: parent.name, id }));
  }
  throw new Error(`No subgraph has records of ${parent.name}`);
}
