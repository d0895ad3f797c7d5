import type { AggregateNames } from "./aggregate-names.js";
import { withEntry, withImports } from "./insert-entry.js";
import type { AggregateSubgraph } from "./templates/aggregate-subgraph.js";
import { databaseTestFile } from "./templates/database-test.js";
import { entityFile } from "./templates/entity.js";
import { errorsFile, inputsFile, testMutationsFile } from "./templates/errors-and-inputs.js";
import { listFile } from "./templates/list.js";
import { resolverFile } from "./templates/resolver.js";
import { serviceFile } from "./templates/service.js";

/** Makes the files of an aggregate, from their names within its folder to their texts, not yet formatted. */
export function aggregateFiles(names: AggregateNames, subgraph: AggregateSubgraph): Map<string, string> {
  const { kebab } = names;
  const files = new Map([
    [`${kebab}.ts`, entityFile(names, subgraph)],
    [`${kebab}.errors.ts`, errorsFile(names)],
    [`${kebab}.inputs.ts`, inputsFile(names)],
    [`${kebab}.list.ts`, listFile(names, subgraph)],
    [`${kebab}.service.ts`, serviceFile(names, subgraph)],
    [`${kebab}.resolver.ts`, resolverFile(names, subgraph)],
    [`${kebab}.database.test.ts`, databaseTestFile(names, subgraph)],
  ]);
  if (subgraph.testsEveryMutation) files.set(`${kebab}.test-mutations.ts`, testMutationsFile(names));
  return files;
}

/**
 * Adds an aggregate to the definition of its subgraph: its own entities stand before the mirrored ones, its resolver before the
 * change feed's, its type before those of other subgraphs.
 *
 * @param source the text of `definition.ts`
 */
export function withAggregate(source: string, { kebab, pascal }: AggregateNames): string {
  const imported = withImports(
    source,
    `import { ${pascal} } from "./${kebab}/${kebab}.js";`,
    `import { ${pascal}Resolver } from "./${kebab}/${kebab}.resolver.js";`,
  );
  const stored = withEntry(imported, "entities: [", pascal, /\b(OrganizationNode|Mirrored\w+)\b/);
  const resolved = withEntry(stored, "resolvers: [", `${pascal}Resolver`, /\bchangeFeedResolver\(/);
  return withEntry(resolved, "references: {", `${pascal}: ownedEntity(${pascal})`, /\b\w+: stubEntity\(/);
}
