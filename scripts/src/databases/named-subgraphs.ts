import { subgraphs } from "../subgraphs.js";
import { UsageError } from "./usage-error.js";

/** The names of all subgraphs of this repository, as a command's help lists them. */
export const subgraphList: string = subgraphs.map(({ name }) => name).join(", ");

/**
 * Checks the names of subgraphs on a command line.
 *
 * @param names the names; each must be a subgraph of this repository
 * @param usage the command's help
 * @returns the names in the order in which the subgraphs refer to each other, each once
 * @throws UsageError with the first name that is none
 */
export function namedSubgraphs(names: readonly string[], usage: string): string[] {
  const known = subgraphs.map(({ name }) => name);
  for (const name of names)
    if (!known.includes(name))
      throw new UsageError(`“${name}” không phải là subgraph / is not a subgraph: ${subgraphList}`, usage);
  return known.filter((name) => names.includes(name));
}
