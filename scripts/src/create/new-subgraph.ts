import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inRepository } from "../paths.js";
import { aggregateNames } from "./aggregate-names.js";
import { planAggregate } from "./plan-aggregate.js";
import { modelSubgraph, subgraphFiles } from "./subgraph-files.js";
import { subgraphLists, withSubgraph } from "./subgraph-lists.js";
import { aggregateNameIn, subgraphNames } from "./subgraph-names.js";
import { takenSubgraphNames } from "./taken-subgraph-names.js";
import { definitionFile } from "./templates/subgraph-definition.js";
import { type SubgraphPlan, writeSubgraph } from "./write-subgraph.js";

/*
 * `npm run new-subgraph -- inspections --aggregate inspection --vi "cuộc kiểm tra" --owner "Thanh tra tỉnh"`
 *
 * Makes a subgraph of this repository that passes the linter and the tests, with one aggregate, its migration and its tests, and
 * its entries in all lists of subgraphs and packages. It writes nothing if a name cannot be used.
 */

const usage =
  "npm run new-subgraph -- <name-in-kebab-case> [--aggregate <name-in-kebab-case>] [--vi <Vietnamese noun>] [--en <English noun>]" +
  " [--plural <kebab-case>] [--owner <who runs it, in Vietnamese>]";

let plan: SubgraphPlan;
try {
  plan = planned();
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exit(1);
}
try {
  writeSubgraph(plan);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const { kebab } = plan.names;
console.log(`
subgraphs/${kebab}: ${[...plan.files.keys()].join(", ")}
It is listed in ${[...plan.lists.keys()].join(", ")}, package-lock.json
Next: change the columns and rules of subgraphs/${kebab}/src/${plan.aggregate.names.kebab}, describe the subgraph in README.md and
schema/CHANGELOG.md, then run
  npx vitest run --project unit --project database subgraphs/${kebab} scripts/src`);

/** Reads the arguments and makes all texts, without writing any. */
function planned(): SubgraphPlan {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      aggregate: { type: "string" },
      vi: { type: "string" },
      en: { type: "string" },
      plural: { type: "string" },
      owner: { type: "string" },
    },
  });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new Error("State one name");
  const names = subgraphNames(name);
  const { aggregate = aggregateNameIn(name), owner = "Hệ thống tỉnh", ...nouns } = values;
  const request = { name: aggregate, ...nouns };
  const definition = definitionFile(names);
  const taken = takenSubgraphNames(names, definition, aggregateNames(request));
  if (taken.length > 0) throw new Error(`The subgraph cannot be named ${name}: ${taken.join("; ")}`);
  const made = {
    folder: name,
    definition: names.camel,
    ownsOrganizations: false,
    treeModule: "../organization/organization-tree.js",
    testsEveryMutation: false,
  };
  const planOfAggregate = planAggregate(made, definition, request);
  return {
    names,
    aggregate: planOfAggregate,
    files: subgraphFiles(names, planOfAggregate.names, {
      "package.json": readText(`subgraphs/${modelSubgraph}/package.json`),
      "tsconfig.json": readText(`subgraphs/${modelSubgraph}/tsconfig.json`),
      "src/main.ts": readText(`subgraphs/${modelSubgraph}/src/main.ts`),
    }),
    lists: new Map(subgraphLists.map((path) => [path, withSubgraph(path, readText(path), names, owner)])),
  };
}

function readText(path: string): string {
  return readFileSync(inRepository(path), "utf8");
}
