import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The own subgraphs of a checkout, by the list of the graph. */
export function subgraphNames(checkout: string): string[] {
  const listed = JSON.parse(readFileSync(join(checkout, "schema/subgraphs/subgraphs.json"), "utf8")) as {
    name: string;
    kind: string;
  }[];
  return listed.filter(({ kind }) => kind === "OWN").map(({ name }) => name);
}
