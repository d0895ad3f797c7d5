import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  parse,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
  valueFromASTUntyped,
} from "graphql";

/** The arguments of `@listSize` on a field. */
export interface DeclaredListSize {
  assumedSize?: number;
  /** The arguments that set the length of the list. */
  slicingArguments: readonly string[];
  /** The lists inside the field's object that have this size; empty when the field is the list itself. */
  sizedFields: readonly string[];
}

/**
 * The costs declared in a supergraph or a subgraph, by schema coordinate: `Query.awards`, `Query.awards(search:)`,
 * `AwardFilter.name`, `Award`.
 */
export interface CostDeclarations {
  weights: ReadonlyMap<string, number>;
  listSizes: ReadonlyMap<string, DeclaredListSize>;
}

interface Names {
  cost: string | undefined;
  listSize: string | undefined;
}

/** The specifications that a supergraph and a subgraph import the directives from, with their default prefixes. */
const specifications: readonly [url: string, prefix: string][] = [
  ["https://specs.apollo.dev/cost/", "cost"],
  ["https://specs.apollo.dev/federation/", "federation"],
];

/**
 * Reads `@cost` and `@listSize` from a composed supergraph, or from a subgraph (https://specs.apollo.dev/cost/v0.1). Its
 * `@link` gives the names under which they are imported (https://specs.apollo.dev/link/v1.0). Without that link there
 * are no declarations.
 */
export function readCostDeclarations(sdl: string | DocumentNode): CostDeclarations {
  const { definitions } = typeof sdl === "string" ? parse(sdl, { noLocation: true }) : sdl;
  const names = namesOf(definitions);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, DeclaredListSize>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): void => {
    for (const directive of directives ?? []) {
      if (directive.name.value === names.cost) weights.set(coordinate, Number(argumentsOf(directive).weight));
      if (directive.name.value === names.listSize) listSizes.set(coordinate, listSizeOf(argumentsOf(directive)));
    }
  };
  for (const definition of definitions) {
    if (!("name" in definition) || !definition.name) continue;
    const type = definition.name.value;
    note(type, "directives" in definition ? (definition.directives as readonly ConstDirectiveNode[]) : []);
    if (!("fields" in definition)) continue;
    for (const field of definition.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`;
      note(coordinate, field.directives);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const { name, directives } of field.arguments ?? []) note(`${coordinate}(${name.value}:)`, directives);
    }
  }
  return { weights, listSizes };
}

function namesOf(definitions: readonly DefinitionNode[]): Names {
  for (const link of definitions.filter(isSchema).flatMap(({ directives }) => directives ?? [])) {
    const { url, as, import: imports } = argumentsOf(link);
    const known = specifications.find(([start]) => typeof url === "string" && url.startsWith(start));
    if (link.name.value !== "link" || !known) continue;
    const prefix = typeof as === "string" ? as : known[1];
    const imported = (name: string): string | undefined => {
      for (const entry of Array.isArray(imports) ? imports : []) {
        if (entry === `@${name}`) return name;
        if (entry?.name === `@${name}`) return String(entry.as ?? entry.name).slice(1);
      }
      return undefined;
    };
    // A directive with the name of its specification has no namespace prefix.
    return {
      cost: imported("cost") ?? (known === specifications[0] ? prefix : `${prefix}__cost`),
      listSize: imported("listSize") ?? `${prefix}__listSize`,
    };
  }
  return { cost: undefined, listSize: undefined };
}

function isSchema(definition: DefinitionNode): definition is SchemaDefinitionNode | SchemaExtensionNode {
  return definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION;
}

// biome-ignore lint/suspicious/noExplicitAny: values of directives have the shape that composition has checked
function argumentsOf(directive: ConstDirectiveNode): Record<string, any> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function listSizeOf({ assumedSize, slicingArguments, sizedFields }: Record<string, unknown>): DeclaredListSize {
  return {
    ...(typeof assumedSize === "number" && { assumedSize }),
    slicingArguments: (slicingArguments as string[] | null | undefined) ?? [],
    sizedFields: (sizedFields as string[] | null | undefined) ?? [],
  };
}
