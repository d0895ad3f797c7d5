import type { AggregateNames } from "../aggregate-names.js";
import type { SubgraphNames } from "../subgraph-names.js";

/** Makes the definition of a subgraph, without its aggregates. */
export function definitionFile({ kebab, camel, schema }: SubgraphNames): string {
  return `import { LineageParticipation, OrganizationNode } from "@thidua/kit/access/organization-tree";
import { changeFeedResolver } from "@thidua/kit/changes/change-feed";
import { ownedEntity, stubEntity } from "@thidua/kit/graph/federation";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { ${camel}Feed } from "./feed/${kebab}-feed.js";
import { migrations } from "./migrations/index.js";
import { mirrors } from "./mirrors/mirrors.js";
import { Organization } from "./organization/organization.js";
import { OrganizationResolver } from "./organization/organization.resolver.js";
import { organizationTree } from "./organization/organization-tree.js";

/** The ${kebab} subgraph. */
export const ${camel}: SubgraphDefinition = {
  name: "${kebab}",
  database: {
    schema: "${schema}",
    entities: [OrganizationNode, LineageParticipation],
    migrations,
    feed: ${camel}Feed,
  },
  mirrors,
  tree: organizationTree,
  graph: {
    resolvers: [OrganizationResolver, changeFeedResolver("${camel}")],
    references: { Organization: stubEntity(Organization) },
  },
};
`;
}

/** Makes what the package exports. */
export function indexFile({ kebab, camel }: SubgraphNames): string {
  return `export { ${camel} } from "./definition.js";
export { ${camel}Seed } from "./seed/${kebab}-seed.js";
`;
}

/** Makes the list of migrations, which is empty. */
export function migrationsFile(): string {
  return `import type { MigrationObject } from "@mikro-orm/core";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [];
`;
}

/** Makes the definition of the change feed. */
export function feedFile({ camel }: SubgraphNames): string {
  return `import type { FeedDefinition } from "@thidua/kit/changes/change-feed";

/**
 * The change feed of this subgraph. No other subgraph mirrors its records, so the feed has no snapshots: a change states the type
 * and ID of the record only.
 */
export const ${camel}Feed: FeedDefinition = {};
`;
}

/** Makes the test that entities and migrations agree. */
export function definitionTestFile({ camel }: SubgraphNames): string {
  return `import { schemaDifference } from "@thidua/kit/testing";
import { expect, it } from "vitest";
import { ${camel} } from "./definition.js";

it("entities and migrations agree", async () => {
  expect(await schemaDifference(${camel}.database)).toBe("");
});
`;
}

/** Makes the README: what the subgraph owns, adds, refers to and publishes. */
export function readmeFile(
  { kebab }: SubgraphNames,
  { kebab: aggregate, pascal, camels, ens }: AggregateNames,
): string {
  return `# ${kebab}

- **Owns** \`${pascal}\`.
- **Adds to** \`Organization\` (\`${camels}\`).
- **Refers to** organizations, by ID only.
- **Mirrors** (\`src/mirrors/\`) organizations with their tree and lineage. They serve filters by a whole tree, the scope of
  editors, and the check of references (\`src/references/\`) while their owner is unreachable.
- **Publishes** no snapshots (\`src/feed/\`).

## Which mutation does what

| Act | Mutation | Its rules |
|---|---|---|
| add one of the ${ens} | \`create${pascal}\` | \`src/${aggregate}/${aggregate}.service.ts\` |

## Read access

Every field is public.
`;
}
