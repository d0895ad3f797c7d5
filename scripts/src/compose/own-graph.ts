import { readFileSync } from "node:fs";
import { contractPaths } from "../schema/contract-paths.js";
import { type Composition, composeSubgraphs } from "./compose-subgraphs.js";
import { readSubgraphs } from "./read-subgraphs.js";

/** The part of the graph that this repository's code answers. */
export type OwnGraph = Pick<Composition, "supergraph" | "api">;

let own: OwnGraph | undefined;

/**
 * Returns the SDL of the own subgraphs alone: the committed files while no foreign subgraph is in the list. Tests prove this part; who
 * runs a foreign subgraph proves that one.
 *
 * @throws SchemaProblem if the subgraphs cannot be read or do not compose
 */
export function ownGraph(): OwnGraph {
  own ??= readOwnGraph();
  return own;
}

function readOwnGraph(): OwnGraph {
  const all = readSubgraphs(contractPaths.subgraphs);
  const subgraphs = all.filter(({ kind }) => kind === "OWN");
  if (subgraphs.length < all.length) return composeSubgraphs(subgraphs);
  return {
    supergraph: readFileSync(contractPaths.supergraph, "utf8"),
    api: readFileSync(contractPaths.api, "utf8"),
  };
}
