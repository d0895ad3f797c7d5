import {
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from "graphql";
import { graphOf, joins } from "./join-directives.ts";

/** What a subgraph requires of an object before it resolves some of the object's fields (`@requires`). */
export interface Requirement {
  /** The field of the planning supergraph that stands for the required values. No field of the graph has its name. */
  marker: string;
  /** The subgraph that requires the values, as the supergraph's enum value. */
  graph: string;
  /** The type whose fields require the values: an object type, or an interface that the subgraph knows as one. */
  type: string;
  selectionSet: SelectionSetNode;
}

const known = new WeakMap<GraphQLSchema, Requirements>();

/** The `@requires` of a supergraph. */
export class Requirements {
  /** All requirements. Fields of one type in one subgraph that require the same have the same one. */
  readonly all: readonly Requirement[];
  readonly #supergraph: GraphQLSchema;
  readonly #byField = new Map<string, Requirement[]>();

  /** Returns the requirements of a supergraph, which are read once. */
  static of(supergraph: GraphQLSchema): Requirements {
    let requirements = known.get(supergraph);
    if (!requirements) {
      requirements = new Requirements(supergraph);
      known.set(supergraph, requirements);
    }
    return requirements;
  }

  private constructor(supergraph: GraphQLSchema) {
    this.#supergraph = supergraph;
    const all = new Map<string, Requirement>();
    const prefix = markerPrefix(supergraph);
    for (const type of Object.values(supergraph.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        for (const join of joins(field.astNode?.directives, "join__field")) {
          const requires = join.arguments?.find(({ name }) => name.value === "requires")?.value;
          const [graph] = graphOf(join);
          if (requires?.kind !== Kind.STRING || graph === undefined) continue;
          const selectionSet = selectionSetOf(requires.value);
          const key = `${graph}:${type.name}:${print(selectionSet)}`;
          const requirement = all.get(key) ?? { marker: `${prefix}${all.size}`, graph, type: type.name, selectionSet };
          all.set(key, requirement);
          const coordinate = `${type.name}.${field.name}`;
          this.#byField.set(coordinate, [...(this.#byField.get(coordinate) ?? []), requirement]);
        }
      }
    }
    this.all = [...all.values()];
  }

  /** Returns what subgraphs require before they resolve a field of an object or interface type. */
  of(typeName: string, field: string): readonly Requirement[] {
    const own = this.#byField.get(`${typeName}.${field}`) ?? [];
    const type = this.#supergraph.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return own;
    // A subgraph that knows an interface as an object type requires the values of all that implement it.
    const inherited = type.getInterfaces().flatMap(({ name }) => this.#byField.get(`${name}.${field}`) ?? []);
    return inherited.length === 0 ? own : [...new Set([...own, ...inherited])];
  }

  /** Returns the names of the object types of an abstract type; none for another type. */
  objectTypes(typeName: string): readonly string[] {
    const type = this.#supergraph.getType(typeName);
    return isAbstractType(type) ? this.#supergraph.getPossibleTypes(type).map(({ name }) => name) : [];
  }

  /** Returns the name of the type of a field; undefined for `__typename`. */
  typeOf(typeName: string, field: string): string | undefined {
    const type = this.#supergraph.getType(typeName);
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    return definition && getNamedType(definition.type).name;
  }
}

/** Parses a set of fields as it stands in a directive of the supergraph. */
export function selectionSetOf(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet;
}

/** Returns a prefix that no field of the supergraph has. */
function markerPrefix(supergraph: GraphQLSchema): string {
  const names = Object.values(supergraph.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [],
  );
  let prefix = "required_";
  while (names.some((name) => name.startsWith(prefix))) prefix = `${prefix}_`;
  return prefix;
}
