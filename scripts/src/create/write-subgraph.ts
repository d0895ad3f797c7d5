import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inRepository } from "../paths.js";
import type { AggregatePlan } from "./plan-aggregate.js";
import { formatFiles } from "./run-tool.js";
import type { SubgraphNames } from "./subgraph-names.js";
import { writeAggregate } from "./write-aggregate.js";

/** A subgraph as it will be written. */
export interface SubgraphPlan {
  readonly names: SubgraphNames;
  /** The aggregate that it begins with, which has the text of its definition. */
  readonly aggregate: AggregatePlan;
  /** The texts of its other files, by their names within its folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The texts of the files that list the subgraphs, by their paths within the repository. */
  readonly lists: ReadonlyMap<string, string>;
}

/**
 * Writes a subgraph and its entries in all lists, links its package, and writes its aggregate.
 *
 * @throws Error if a tool fails
 */
export function writeSubgraph({ names: { kebab }, aggregate, files, lists }: SubgraphPlan): void {
  const folder = `subgraphs/${kebab}`;
  for (const [name, text] of files) {
    const path = inRepository(`${folder}/${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const [path, text] of lists) writeFileSync(inRepository(path), text);
  formatFiles([folder, ...[...lists.keys()].filter((path) => /\.(json|ts)$/.test(path))]);
  linkPackage(kebab);
  writeAggregate(aggregate);
}

/**
 * Does what `npm install` would do for the new workspace: its entry in the lockfile, and its link in `node_modules`. Its packages
 * are those of the other subgraphs, so nothing is downloaded.
 */
function linkPackage(kebab: string): void {
  const root = inRepository(".");
  const { status, error } = spawnSync("npm install --package-lock-only --ignore-scripts --no-audit --no-fund", {
    cwd: root,
    // npm is a script of the shell on Windows.
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("npm install --package-lock-only failed", { cause: error });
  const link = inRepository(`node_modules/@thidua/${kebab}`);
  if (!existsSync(link)) symlinkSync(`../../subgraphs/${kebab}`, link, "junction");
}
