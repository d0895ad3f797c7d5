import { allErrors } from "@thidua/base/errors";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { composeSubgraphs } from "../compose/compose-subgraphs.js";
import { printGatewayFile } from "../compose/gateway-file.js";
import { readForeignSubgraphs, type Subgraph } from "../compose/read-subgraphs.js";
import { SchemaProblem } from "../compose/schema-problem.js";
import { listFile, readSubgraphList, type SubgraphEntry } from "../compose/subgraph-list.js";
import { operatorPage, operatorPagePath } from "../operator-page/operator-page.js";
import { subgraphs } from "../subgraphs.js";
import { accessTable, type DeclaredSchema } from "./access-table.js";
import { changeSchemas } from "./change-schemas.js";
import { contractPaths } from "./contract-paths.js";
import { withForeignFields } from "./foreign-fields.js";
// The gateway's own codes belong to the closed list too.
import "@thidua/gateway";

/**
 * Makes every generated file of `schema/`: the SDL of each own subgraph from the code, the supergraph and the API of all subgraphs
 * in the list, the list of error codes, and the table of who may do what. Returns path within the repository → content.
 *
 * @throws SchemaProblem if the list and the code name different subgraphs, or the subgraphs do not compose
 */
export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const declared: DeclaredSchema[] = [];
  const sdls = new Map<string, string>();
  for (const { name, graph } of subgraphs) {
    const { sdl, declared: schema } = buildSubgraph(graph);
    declared.push({ name, schema });
    sdls.set(name, sdl);
    files.set(`schema/subgraphs/${name}.graphql`, sdl);
  }
  const all = listedSubgraphs(sdls);
  const { supergraph, api } = composeSubgraphs(all);
  files.set("schema/supergraph.graphql", supergraph);
  files.set("schema/api.graphql", api);
  files.set("schema/gateway.json", printGatewayFile(all, Object.fromEntries(allErrors())));
  files.set("schema/ERRORS.md", errorList());
  files.set("schema/ACCESS.md", withForeignFields(accessTable(declared), all));
  for (const [path, content] of changeSchemas(subgraphs)) files.set(path, content);
  files.set(operatorPagePath, operatorPage());
  return files;
}

/** The subgraphs of the list, in its order: own ones with the SDL of the code, foreign ones with that of their file. */
function listedSubgraphs(sdls: ReadonlyMap<string, string>): Subgraph[] {
  const entries = readSubgraphList(contractPaths.subgraphs);
  const differences = listDifferences(entries, [...sdls.keys()]);
  if (differences.length > 0) throw new SchemaProblem(differences);
  const foreign = new Map(
    readForeignSubgraphs(contractPaths.subgraphs, entries).map((subgraph) => [subgraph.name, subgraph]),
  );
  return entries.map((entry) => foreign.get(entry.name) ?? { ...entry, sdl: sdls.get(entry.name)! });
}

/** Compares the own subgraphs of the list with those of the code. Returns one line for each difference. */
export function listDifferences(entries: readonly SubgraphEntry[], inCode: readonly string[]): string[] {
  return [
    ...entries
      .filter(({ name, kind }) => kind === "OWN" && !inCode.includes(name))
      .map(({ name }) => `${listFile}: “${name}” là OWN nhưng mã không có / is OWN, but the code has no such subgraph`),
    ...inCode
      .filter((name) => !entries.some((entry) => entry.name === name && entry.kind === "OWN"))
      .map((name) => `${listFile}: thiếu “${name}” của mã / lacks “${name}”, an own subgraph of the code`),
  ];
}

function errorList(): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  return [
    "# Error codes",
    "",
    "Generated from the code by `npm run schema`; do not edit. A code of a rule comes in `userErrors`, or in `warnings`",
    "where the write is done all the same; a malformed request or a fault in the top-level `errors` under `extensions.code`. `{name}`",
    "stands for a value.",
    "",
    "| Code | Tiếng Việt | English |",
    "|---|---|---|",
    ...allErrors().map(([code, { vi, en }]) => `| \`${code}\` | ${cell(vi)} | ${cell(en)} |`),
    "",
  ].join("\n");
}
