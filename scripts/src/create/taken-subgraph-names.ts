import { existsSync, readFileSync } from "node:fs";
import { buildSchema, isObjectType } from "graphql";
import { inRepository } from "../paths.js";
import type { AggregateNames } from "./aggregate-names.js";
import type { SubgraphNames } from "./subgraph-names.js";

/**
 * Finds what keeps a subgraph from having its name: a folder, a package or a subgraph of that name, a query of the API, a name
 * that its definition imports. Returns one line for each.
 *
 * @param definition the text of its definition
 * @param aggregate the aggregate that it begins with, which becomes a field of `Organization`
 */
export function takenSubgraphNames(
  { kebab, camel }: SubgraphNames,
  definition: string,
  { camels }: AggregateNames,
): string[] {
  const taken: string[] = [];
  if (existsSync(inRepository(`subgraphs/${kebab}`))) taken.push(`the folder subgraphs/${kebab} exists`);
  const { dependencies } = JSON.parse(readText("scripts/package.json")) as { dependencies: Record<string, string> };
  const packages = [...Object.keys(dependencies), "@thidua/scripts", "@thidua/root"];
  if (packages.includes(`@thidua/${kebab}`)) taken.push(`the package @thidua/${kebab} exists`);
  const listed = JSON.parse(readText("schema/subgraphs/subgraphs.json")) as { name: string }[];
  if (listed.some(({ name }) => name === kebab)) taken.push(`the graph has a subgraph ${kebab}`);
  const schema = buildSchema(readText("schema/api.graphql"));
  const queries = schema.getQueryType()?.getFields() ?? {};
  for (const query of [`${camel}Changes`, `${camel}AuditTrail`])
    if (queries[query]) taken.push(`the API has a query ${query}`);
  const organization = schema.getType("Organization");
  if (isObjectType(organization) && organization.getFields()[camels])
    taken.push(`the API has a field Organization.${camels}: choose another --aggregate or --plural`);
  if ([...definition.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].some(([, names]) => wordsOf(names!).includes(camel)))
    taken.push(`${camel} is the name of something else in the code`);
  return taken;
}

function wordsOf(names: string): string[] {
  return names.match(/\w+/g) ?? [];
}

function readText(path: string): string {
  return readFileSync(inRepository(path), "utf8");
}
