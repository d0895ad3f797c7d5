import { readRows, rowShapeOf } from "@thidua/kit/model/rows";
import { subgraphs } from "../../src/subgraphs.js";
import type { SearchedGraphs } from "./searched-graphs.js";

/** Returns the ID of a record of each entity that has some, by the name of its class. */
export async function recordIds({ graphs }: SearchedGraphs): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, { database }] of subgraphs.entries()) {
    const em = graphs[index]!.database.fork();
    for (const entity of database.entities) {
      const metadata = em.getMetadata().getByClassName(entity.name);
      if (metadata.abstract || !metadata.tableName || !metadata.primaryKeys.includes("id" as never)) continue;
      const [row] = await readRows<{ id: string }>(em, `select "id" from ${rowShapeOf(em, entity).table} order by 1`);
      if (row) ids.set(entity.name, row.id);
    }
  }
  return ids;
}
