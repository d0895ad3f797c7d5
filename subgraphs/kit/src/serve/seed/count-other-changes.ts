import type { SubgraphDatabase } from "../../changes/database/index.js";
import { seedActor } from "./seed-actor.js";

/**
 * Counts the changes of a subgraph's feed that no seed recorded: those of callers, and of records that are older than the feed.
 *
 * @param schema the PostgreSQL schema of the subgraph, with all migrations applied
 */
export async function countOtherChanges(database: SubgraphDatabase, schema: string): Promise<number> {
  // A caller may have the name of the seed, but has a request.
  const [row] = await database
    .fork()
    .execute<{ count: number }[]>(
      `select count(*)::int as "count" from "${schema}"."change" where "actor" <> ? or "request_id" is not null`,
      [seedActor],
    );
  return row!.count;
}
