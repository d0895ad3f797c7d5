import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { openTestDatabases, openTestGraph, ownDatabase, type TestGraph } from "@thidua/kit/testing";
import { subgraphs } from "../../src/subgraphs.js";
import { contentBefore } from "../seeded-content.js";

/** Opens a subgraph whose own tables are empty and whose mirrors hold what the seeds of the others say. */
export async function openGraphToSeed(definition: SubgraphDefinition): Promise<TestGraph> {
  const index = subgraphs.indexOf(definition);
  if (index < 0) throw new Error(`There is no subgraph ${definition.name}`);
  const { databases, close } = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    contentBefore(index),
  );
  return openTestGraph(definition, ownDatabase(databases[index]!, close));
}
