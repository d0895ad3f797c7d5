import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the SDL of the published API from the folder `schema/published`; undefined before the first publication. */
export function publishedApi(directory: string): string | undefined {
  const path = join(directory, "api.graphql");
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
