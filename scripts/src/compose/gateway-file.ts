import { existsSync, readFileSync } from "node:fs";
import type { LocalizedText } from "@thidua/base/locale";
import { SchemaProblem } from "./schema-problem.js";
import type { SubgraphEntry } from "./subgraph-list.js";

/** Codes with their texts in both languages. */
export type ErrorTexts = Readonly<Record<string, LocalizedText>>;

/**
 * Prints what a gateway has to know of the subgraphs beside the supergraph: the closed list of error codes, the codes that foreign
 * subgraphs declare, and deadlines.
 *
 * @param codes the closed list
 * @throws SchemaProblem if a foreign subgraph declares a code of the closed list in other words
 */
export function printGatewayFile(entries: readonly SubgraphEntry[], codes: ErrorTexts): string {
  const problems = entries.flatMap(({ name, errors = {} }) =>
    Object.entries(errors).flatMap(([code, { vi, en }]) => {
      const own = Object.hasOwn(codes, code) ? codes[code] : undefined;
      if (!own || (own.vi === vi && own.en === en)) return [];
      return `“${name}” errors.${code}: là mã của đồ thị, có lời khác / is a code of the graph, in other words`;
    }),
  );
  if (problems.length > 0) throw new SchemaProblem(problems);
  const subgraphs = Object.fromEntries(
    entries.map(({ name, kind, timeoutMs, errors }) => [name, { kind, timeoutMs, errors }]),
  );
  return `${JSON.stringify({ errors: codes, subgraphs }, null, 2)}\n`;
}

/** Reads the closed list from the file that was printed last; empty where there is none yet. */
export function readErrorTexts(path: string): ErrorTexts {
  if (!existsSync(path)) return {};
  return (JSON.parse(readFileSync(path, "utf8")) as { errors: ErrorTexts }).errors;
}
