import { existsSync, readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { inRepository } from "../paths.js";
import type { AggregateNames } from "./aggregate-names.js";

/**
 * Finds what keeps an aggregate from having its names: a folder of the subgraph, a type, query, mutation or error code of the
 * API, a class that its files or the definition import. Returns one line for each.
 *
 * @param folder the subgraph's folder
 * @param files the aggregate's files by their names
 * @param definition the text of the subgraph's definition
 */
export function takenNames(
  folder: string,
  { kebab, camel, pascal, camels, unknown }: AggregateNames,
  files: ReadonlyMap<string, string>,
  definition: string,
): string[] {
  const taken: string[] = [];
  if (existsSync(inRepository(`subgraphs/${folder}/src/${kebab}`)))
    taken.push(`the folder subgraphs/${folder}/src/${kebab} exists`);
  const schema = buildSchema(readText("schema/api.graphql"));
  for (const type of [pascal, ...["Filter", "Order", "OrderField", "Connection", "Edge"].map((end) => pascal + end)])
    if (schema.getType(type)) taken.push(`the API has a type ${type}`);
  for (const query of [camel, camels])
    if (schema.getQueryType()?.getFields()[query]) taken.push(`the API has a query ${query}`);
  if (schema.getMutationType()?.getFields()[`create${pascal}`]) taken.push(`the API has a mutation create${pascal}`);
  if (readText("schema/ERRORS.md").includes(`\`${unknown}\``)) taken.push(`the error code ${unknown} exists`);
  const declared = [definition, ...files.values()];
  if (declared.some((text) => importsOthers(text, pascal, kebab)) || pascal in globalThis)
    taken.push(`${pascal} is the name of something else in the code`);
  return taken;
}

/** Whether a module imports a name from another module than the aggregate's own. */
function importsOthers(text: string, name: string, kebab: string): boolean {
  return [...text.matchAll(/^import (?:type )?\{([^}]*)\} from "([^"]*)";$/gm)].some(
    ([, names, from]) => new RegExp(`\\b${name}\\b`).test(names!) && !from!.endsWith(`/${kebab}.js`),
  );
}

function readText(path: string): string {
  return readFileSync(inRepository(path), "utf8");
}
