import type { Installation } from "./installation.ts";

/** Returns `SUBGRAPH_URLS` with one subgraph at another address than its own. Takes that address with its path. */
export function urlsWithMoved({ names, service }: Installation, moved: string, url: string): string {
  return names.map((name) => `${name}=${name === moved ? url : `${service(name).url}/graphql`}`).join(",");
}
