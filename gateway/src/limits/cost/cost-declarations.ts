import {
  type ConstDirectiveNode,
  type DefinitionNode,
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
 * The costs declared in a supergraph, by schema coordinate: `Query.awards`, `Query.awards(search:)`,
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

const specification = "https://specs.apollo.dev/cost/";

/**
 * Reads `@cost` and `@listSize` from a composed supergraph (https://specs.apollo.dev/cost/v0.1). The supergraph's
 * `@link` gives the names under which they are imported (https://specs.apollo.dev/link/v1.0). Without that link there
 * are no declarations.
 */
export function readCostDeclarations(supergraphSdl: string): CostDeclarations {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
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
    if (link.name.value !== "link" || typeof url !== "string" || !url.startsWith(specification)) continue;
    const prefix = typeof as === "string" ? as : "cost";
    const imported = (name: string): string | undefined => {
      for (const entry of Array.isArray(imports) ? imports : []) {
        if (entry === `@${name}`) return name;
        if (entry?.name === `@${name}`) return String(entry.as ?? entry.name).slice(1);
      }
      return undefined;
    };
    // A directive with the name of its specification has no namespace prefix.
    return { cost: imported("cost") ?? prefix, listSize: imported("listSize") ?? `${prefix}__listSize` };
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
