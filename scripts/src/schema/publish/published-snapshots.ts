import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SnapshotFolders } from "../check/snapshot-errors.js";

/** Returns the files that publish the present schemas of the change feeds, by path. */
export function publishedSnapshots({ present, published }: SnapshotFolders): Map<string, string> {
  const names = readdirSync(present, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return new Map(names.sort().map((name) => [join(published, name), readFileSync(join(present, name), "utf8")]));
}
