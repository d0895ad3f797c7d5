import { composeServices } from "@apollo/composition";
import { allErrors } from "@thidua/base/errors";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { parse, printSchema } from "graphql";
import { subgraphs } from "../subgraphs.js";
import { accessTable, type DeclaredSchema } from "./access-table.js";
import { changeSchemas } from "./change-schemas.js";
// The gateway's own codes belong to the closed list too.
import "@thidua/gateway";

/** Where the composed graph finds its subgraphs: the service names of `docker-compose.yml`. */
const routingUrl = (name: string) => `http://${name}:4001/graphql`;

/**
 * Makes every generated file of `schema/` from the code: the SDL of each subgraph, the supergraph, the API that callers
 * see, the list of error codes, and the table of who may do what. Gives path within the repository → content. Raises when the subgraphs do not compose,
 * with the composer's reasons.
 */
export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const declared: DeclaredSchema[] = [];
  const services = subgraphs.map(({ name, graph }) => {
    const { sdl, declared: schema } = buildSubgraph(graph);
    declared.push({ name, schema });
    files.set(`schema/subgraphs/${name}.graphql`, sdl);
    return { name, url: routingUrl(name), typeDefs: parse(sdl) };
  });
  const composed = composeServices(services);
  if (composed.errors) {
    throw new Error(
      `The subgraphs do not compose:\n${composed.errors.map(({ message }) => `  ${message}`).join("\n")}`,
    );
  }
  files.set("schema/supergraph.graphql", `${composed.supergraphSdl}\n`);
  files.set("schema/api.graphql", `${printSchema(composed.schema.toAPISchema().toGraphQLJSSchema())}\n`);
  files.set("schema/ERRORS.md", errorList());
  files.set("schema/ACCESS.md", accessTable(declared));
  for (const [path, content] of changeSchemas(subgraphs)) files.set(path, content);
  return files;
}

function errorList(): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  return [
    "# Error codes",
    "",
    "Generated from the code by `npm run schema`; do not edit. A code of a rule comes in `userErrors`, a malformed request or a",
    "fault in the top-level `errors` under `extensions.code`. `{name}` stands for a value.",
    "",
    "| Code | Tiếng Việt | English |",
    "|---|---|---|",
    ...allErrors().map(([code, { vi, en }]) => `| \`${code}\` | ${cell(vi)} | ${cell(en)} |`),
    "",
  ].join("\n");
}
