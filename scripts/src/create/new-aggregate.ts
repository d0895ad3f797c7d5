import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inRepository } from "../paths.js";
import { definitionOf, findSubgraph } from "./find-subgraph.js";
import { type AggregatePlan, planAggregate } from "./plan-aggregate.js";
import { writeAggregate } from "./write-aggregate.js";

/*
 * `npm run new-aggregate -- campaigns pledge-review --vi "phiếu tự đánh giá giao ước" --en "pledge review"`
 *
 * Makes an aggregate that passes the linter and the tests: entity, errors, inputs, list, service, resolver, test and migration,
 * its entries in the subgraph's definition, and the generated files of `schema/`. It writes nothing if a name cannot be used.
 */

const usage =
  "npm run new-aggregate -- <subgraph> <name-in-kebab-case> [--vi <Vietnamese noun>] [--en <English noun>] [--plural <kebab-case>]";

let plan: AggregatePlan & { isProvisional: boolean };
try {
  plan = planned();
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exit(1);
}
try {
  writeAggregate(plan);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
report(plan);

/** Reads the arguments and makes all texts, without writing any. */
function planned() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { vi: { type: "string" }, en: { type: "string" }, plural: { type: "string" } },
  });
  const [folder, name, ...more] = positionals;
  if (!folder || !name || more.length > 0) throw new Error("State a subgraph and one name");
  const subgraph = findSubgraph(folder);
  const definition = readFileSync(inRepository(definitionOf(folder)), "utf8");
  return { ...planAggregate(subgraph, definition, { name, ...values }), isProvisional: values.vi === undefined };
}

function report({ folder, names: { kebab, vi }, files, isProvisional }: typeof plan): void {
  console.log(`
subgraphs/${folder}/src/${kebab}: ${[...files.keys()].join(", ")}
Next: change its columns and rules, list it in subgraphs/${folder}/README.md and schema/CHANGELOG.md, then run
  npx vitest run --project unit --project database subgraphs/${folder} scripts/src`);
  if (isProvisional) console.log(`Its Vietnamese descriptions say ${vi}: replace that by the term of the law.`);
}
