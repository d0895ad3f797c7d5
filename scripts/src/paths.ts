import { fileURLToPath } from "node:url";

/** A path within the repository: `src` and `dist` of this package are equally deep. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
