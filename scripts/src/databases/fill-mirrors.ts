import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { catchUpMirror, type MirrorSources, rebuildMirror } from "@thidua/kit/changes/mirror";
import { subgraphs } from "../subgraphs.js";

/**
 * Brings the mirrors of a subgraph up to date before its seed is loaded: from the owner's tables if they are in the same database, or
 * else from the owner's change feed. A mirror whose owner is in neither place keeps the rows that it has.
 *
 * @param databases the databases of all subgraphs, in the order of `subgraphs`
 * @param index the subgraph's place in `subgraphs`
 * @param migrated the names of the subgraphs whose tables exist in this database
 * @param sources the change feeds that the settings name
 * @returns the owners that are in neither place
 * @throws FeedError if a feed cannot be read
 */
export async function fillMirrors(
  databases: readonly SubgraphDatabase[],
  index: number,
  migrated: ReadonlySet<string>,
  sources: MirrorSources,
): Promise<string[]> {
  const absent: string[] = [];
  for (const mirror of subgraphs[index]!.mirrors ?? []) {
    const source = sources[mirror.owner];
    const owner = subgraphs.findIndex(({ name }) => name === mirror.owner);
    if (migrated.has(mirror.owner)) await catchUpMirror(databases[index]!, mirror, databases[owner]!);
    else if (source) await rebuildMirror(databases[index]!, mirror, source);
    else absent.push(mirror.owner);
  }
  return absent;
}
