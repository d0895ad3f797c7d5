import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inRepository } from "../paths.js";
import { aggregateFiles, withAggregate } from "./aggregate-files.js";
import { aggregateNames } from "./aggregate-names.js";
import { definitionOf, findSubgraph } from "./find-subgraph.js";
import { formatFiles, runTool } from "./run-tool.js";
import { takenNames } from "./taken-names.js";

/*
 * `npm run new-aggregate -- campaigns pledge-review --vi "phiếu tự đánh giá giao ước" --en "pledge review"`
 *
 * Makes an aggregate that passes the linter and the tests: entity, errors, inputs, list, service, resolver, test and migration,
 * its entries in the subgraph's definition, and the generated files of `schema/`. It writes nothing if a name cannot be used.
 */

const usage =
  "npm run new-aggregate -- <subgraph> <name-in-kebab-case> [--vi <Vietnamese noun>] [--en <English noun>] [--plural <kebab-case>]";

/** An aggregate as it will be written. */
interface Plan {
  readonly folder: string;
  readonly kebab: string;
  /** The Vietnamese noun if the caller stated none. */
  readonly provisionalVi?: string;
  /** The texts of its files, by their names within its folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The text of the subgraph's definition with the aggregate. */
  readonly definition: string;
}

let plan: Plan;
try {
  plan = planned();
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exit(1);
}
try {
  write(plan);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
report(plan);

/** Reads the arguments and makes all texts, without writing any. */
function planned(): Plan {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { vi: { type: "string" }, en: { type: "string" }, plural: { type: "string" } },
  });
  const [folder, name, ...more] = positionals;
  if (!folder || !name || more.length > 0) throw new Error("State a subgraph and one name");
  const subgraph = findSubgraph(folder);
  const names = aggregateNames({ name, ...values });
  const files = aggregateFiles(names, subgraph);
  const taken = takenNames(folder, names, files);
  if (taken.length > 0) throw new Error(`The aggregate cannot be named ${name}: ${taken.join("; ")}`);
  return {
    folder,
    kebab: names.kebab,
    files,
    definition: withAggregate(readFileSync(inRepository(definitionOf(folder)), "utf8"), names),
    ...(values.vi === undefined && { provisionalVi: names.vi }),
  };
}

function write({ folder, kebab, files, definition }: Plan): void {
  const directory = `subgraphs/${folder}/src/${kebab}`;
  mkdirSync(inRepository(directory));
  for (const [name, text] of files) writeFileSync(inRepository(`${directory}/${name}`), text);
  writeFileSync(inRepository(definitionOf(folder)), definition);
  formatFiles([directory, definitionOf(folder)]);
  runTool("node_modules/typescript/bin/tsc", "-b");
  runTool("scripts/dist/schema/emit-schema.js");
  runTool("scripts/dist/create/create-migration.js", folder, kebab);
}

function report({ folder, kebab, files, provisionalVi }: Plan): void {
  console.log(`
subgraphs/${folder}/src/${kebab}: ${[...files.keys()].join(", ")}
Next: change its columns and rules, list it in subgraphs/${folder}/README.md and schema/CHANGELOG.md, then run
  npx vitest run --project unit --project database subgraphs/${folder} scripts/src`);
  if (provisionalVi)
    console.log(`Its Vietnamese descriptions say ${provisionalVi}: replace that by the term of the law.`);
}
