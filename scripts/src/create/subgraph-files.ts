import type { AggregateNames } from "./aggregate-names.js";
import type { SubgraphNames } from "./subgraph-names.js";
import {
  definitionTestFile,
  feedFile,
  indexFile,
  migrationsFile,
  readmeFile,
} from "./templates/subgraph-definition.js";
import {
  mirrorsFile,
  organizationFile,
  organizationResolverFile,
  organizationTestFile,
  organizationTreeFile,
  referencesFile,
} from "./templates/subgraph-organizations.js";
import { seedFile } from "./templates/subgraph-seed.js";

/** The subgraph whose package and program a new one has too, under its own name. */
export const modelSubgraph = "awards";

/** The files of the model that a new subgraph has too, by their names within its folder. */
export interface ModelFiles {
  readonly "package.json": string;
  readonly "tsconfig.json": string;
  readonly "src/main.ts": string;
}

/**
 * Makes the files of a subgraph but its definition and its aggregates, from their names within its folder to their texts, not
 * yet formatted.
 *
 * @param aggregate the aggregate that it begins with
 * @param model the files of the model, which have the current versions of packages
 */
export function subgraphFiles(names: SubgraphNames, aggregate: AggregateNames, model: ModelFiles): Map<string, string> {
  const { kebab } = names;
  return new Map([
    ["package.json", packageFile(kebab, model["package.json"])],
    ["tsconfig.json", tsconfigFile(model["tsconfig.json"])],
    ["README.md", readmeFile(names, aggregate)],
    ["src/main.ts", mainFile(names, model["src/main.ts"])],
    ["src/index.ts", indexFile(names)],
    ["src/definition.database.test.ts", definitionTestFile(names)],
    [`src/feed/${kebab}-feed.ts`, feedFile(names)],
    ["src/migrations/index.ts", migrationsFile()],
    ["src/mirrors/mirrors.ts", mirrorsFile()],
    ["src/organization/organization-tree.ts", organizationTreeFile(names)],
    ["src/organization/organization.ts", organizationFile(aggregate)],
    ["src/organization/organization.resolver.ts", organizationResolverFile(aggregate)],
    ["src/organization/organization.database.test.ts", organizationTestFile(names, aggregate)],
    ["src/references/references.ts", referencesFile()],
    [`src/seed/${kebab}-seed.ts`, seedFile(names)],
  ]);
}

/** What the model needs beyond an aggregate: no record of a new subgraph refers to administrative documents yet. */
const unneeded = "@thidua/documents";

/** In a command the model's name is the subgraph's, elsewhere its definition's. */
function mainFile({ kebab, camel }: SubgraphNames, model: string): string {
  return model
    .replaceAll(new RegExp(`-- ${modelSubgraph}\\b`, "g"), `-- ${kebab}`)
    .replaceAll(new RegExp(`(?<!-- )\\b${modelSubgraph}\\b`, "g"), camel);
}

function packageFile(kebab: string, model: string): string {
  const { dependencies, ...rest } = JSON.parse(model) as { name: string; dependencies: Record<string, string> };
  const { [unneeded]: _, ...needed } = dependencies;
  return `${JSON.stringify({ ...rest, name: `@thidua/${kebab}`, dependencies: needed }, null, 2)}\n`;
}

function tsconfigFile(model: string): string {
  const config = JSON.parse(model) as { references: { path: string }[] };
  const references = config.references.filter(({ path }) => path !== "../documents");
  return `${JSON.stringify({ ...config, references }, null, 2)}\n`;
}
