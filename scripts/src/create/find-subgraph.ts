import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inRepository } from "../paths.js";
import type { AggregateSubgraph } from "./templates/aggregate-subgraph.js";

/** Returns the path of a subgraph's definition within the repository. */
export function definitionOf(folder: string): string {
  return `subgraphs/${folder}/src/definition.ts`;
}

/**
 * Reads from a subgraph's sources what the files of an aggregate depend on.
 *
 * @param folder the subgraph's folder
 * @throws Error if there is no such subgraph
 */
export function findSubgraph(folder: string): AggregateSubgraph {
  const known = readdirSync(inRepository("subgraphs")).filter((one) => existsSync(inRepository(definitionOf(one))));
  if (!known.includes(folder)) throw new Error(`There is no subgraph "${folder}", only ${known.join(", ")}`);
  const definition = readFileSync(inRepository(definitionOf(folder)), "utf8");
  const name = definition.match(/^export const (\w+): SubgraphDefinition/m)?.[1];
  if (!name) throw new Error(`${definitionOf(folder)} exports no SubgraphDefinition`);
  const source = inRepository(`subgraphs/${folder}/src`);
  const ownsOrganizations = !existsSync(`${source}/organization/organization-tree.ts`);
  return {
    folder,
    definition: name,
    ownsOrganizations,
    treeModule: ownsOrganizations ? "../lineage/organization-tree.js" : "../organization/organization-tree.js",
    testsEveryMutation: collectsTestMutations(`${source}/testing`),
  };
}

/** Whether a module of the subgraph's test helpers imports the `*.test-mutations.ts` of all aggregates. */
function collectsTestMutations(testing: string): boolean {
  return (
    existsSync(testing) &&
    readdirSync(testing).some((file) => readFileSync(`${testing}/${file}`, "utf8").includes("*.test-mutations.ts"))
  );
}
