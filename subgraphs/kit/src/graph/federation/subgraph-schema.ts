import "reflect-metadata";
import { buildSubgraphSchema, printSubgraphSchema } from "@apollo/subgraph";
import { type CostDeclarations, readCostDeclarations } from "@thidua/base/limits";
import { type GraphQLSchema, parse, print } from "graphql";
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from "type-graphql";
import { checkAccess, undeclaredFields } from "../../access/authorization/index.js";
import { registerFieldVisibility } from "../../model/visibility/index.js";
import { addDryRunArgument } from "../mutations/index.js";
import { withDeclaredCosts } from "./declared-costs.js";
import { callDirectly } from "./direct-resolvers.js";
import type { ReferenceResolver } from "./entity-reference.js";
import { gateArguments } from "./gate-arguments.js";
import { withNullableBorders } from "./nullable-borders.js";
import { withoutPlainResolvers } from "./plain-fields.js";
import { resolveEntities } from "./resolve-entities.js";

/** What a subgraph's part of the graph is made of. */
export interface SubgraphSchemaDefinition {
  // biome-ignore lint/complexity/noBannedTypes: type-graphql names resolver classes so
  resolvers: NonEmptyArray<Function>;
  /** Entities that no field leads to (stubs of other subgraphs' entities). */
  // biome-ignore lint/complexity/noBannedTypes: type-graphql names classes so
  orphanedTypes?: Function[];
  /** The reference resolver of each entity type with a resolvable key. */
  references: Record<string, ReferenceResolver>;
}

/** Directives of the Federation specification that the subgraphs may use. */
const imports = [
  "@key",
  "@shareable",
  "@tag",
  "@inaccessible",
  "@override",
  "@external",
  "@requires",
  "@provides",
  "@interfaceObject",
  "@cost",
  "@listSize",
];

/** The specification that the SDL follows: https://specs.apollo.dev/federation/v2.9 */
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports.map((name) => `"${name}"`).join(", ")}])`;

/** Keeps the instances of resolver classes. Those of type-graphql are in a list, which it searches for each field of an answer. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names resolver classes so
function resolverInstances(): { get(resolver: Function): unknown } {
  const instances = new Map<unknown, unknown>();
  return {
    get(resolver) {
      const instance = instances.get(resolver) ?? new (resolver as new () => unknown)();
      instances.set(resolver, instance);
      return instance;
    },
  };
}

/**
 * Makes the executable schema and the SDL of a subgraph from its type-graphql classes.
 *
 * @returns `schema` to execute, `sdl` to commit and compose, and `declared`: the schema as the classes declare it, whose fields have
 *   their levels among their extensions, and `costs`: the costs that it declares
 * @throws Error if the classes make no valid Federation 2 subgraph, an entity type has no reference resolver, or a field has no
 *   level
 */
export function buildSubgraph(definition: SubgraphSchemaDefinition): {
  schema: GraphQLSchema;
  sdl: string;
  declared: GraphQLSchema;
  costs: CostDeclarations;
} {
  const instances = resolverInstances();
  const plain = buildSchemaSync({
    resolvers: definition.resolvers,
    orphanedTypes: definition.orphanedTypes ?? [],
    validate: false,
    skipCheck: true,
    authChecker: checkAccess,
    container: instances,
  });
  addDryRunArgument(plain);
  const foreign = Object.entries(definition.references).flatMap(([name, { isForeign }]) => (isForeign ? [name] : []));
  const declared = parse(`${link}\n\n${printSubgraphSchema(plain)}`);
  const typeDefs = withDeclaredCosts(withNullableBorders(declared, new Set(foreign)));
  const undeclared = undeclaredFields(plain);
  if (undeclared.length > 0)
    throw new Error(`Nothing is public by omission:\n${undeclared.map((line) => `  ${line}`).join("\n")}`);
  registerFieldVisibility(plain);
  const resolvers = withoutPlainResolvers(plain, createResolversMap(plain) as Record<string, Record<string, unknown>>);
  callDirectly(plain, resolvers, definition.resolvers, (resolver) => instances.get(resolver));
  gateArguments(plain, resolvers);
  for (const typeName of Object.keys(definition.references))
    if (!plain.getType(typeName)) throw new Error(`There is no type ${typeName} to refer to`);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  resolveEntities(schema, definition.references);
  return {
    schema,
    // A running subgraph does not need it.
    get sdl() {
      return `${print(typeDefs)}\n`;
    },
    declared: plain,
    costs: readCostDeclarations(typeDefs),
  };
}
