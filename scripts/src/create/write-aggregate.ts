import { mkdirSync, writeFileSync } from "node:fs";
import { inRepository } from "../paths.js";
import { definitionOf } from "./find-subgraph.js";
import type { AggregatePlan } from "./plan-aggregate.js";
import { formatFiles, runTool } from "./run-tool.js";

/**
 * Writes an aggregate, compiles it, and writes its migration and the generated files of `schema/`.
 *
 * @throws Error if a tool fails
 */
export function writeAggregate({ folder, names: { kebab }, files, definition }: AggregatePlan): void {
  const directory = `subgraphs/${folder}/src/${kebab}`;
  mkdirSync(inRepository(directory));
  for (const [name, text] of files) writeFileSync(inRepository(`${directory}/${name}`), text);
  writeFileSync(inRepository(definitionOf(folder)), definition);
  formatFiles([directory, definitionOf(folder)]);
  runTool("node_modules/typescript/bin/tsc", "-b");
  runTool("scripts/dist/schema/emit-schema.js");
  runTool("scripts/dist/create/create-migration.js", folder, kebab);
}
