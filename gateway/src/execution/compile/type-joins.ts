import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isUnionType,
} from "graphql";
import { graphOf, isFalse, isTrue, joins, textOf } from "./join-directives.ts";

/** A type whose objects can be one of several object types. */
export type AbstractType = GraphQLInterfaceType | GraphQLUnionType;

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Returns whether a subgraph knows an abstract type neither as an object type nor as an entity. */
export function isPlain(type: GraphQLNamedType, graph: string): boolean {
  return joins(type.astNode?.directives, "join__type")
    .filter((join) => graphOf(join)[0] === graph)
    .every((join) => !isTrue(join, "isInterfaceObject") && textOf(join, "key") === undefined);
}

/** Returns the object types that a subgraph knows of an abstract type. */
export function membersIn(supergraph: GraphQLSchema, abstract: AbstractType, graph: string): Set<GraphQLObjectType> {
  const isMember = (object: GraphQLObjectType): boolean => {
    const [directives, name, argument] = isUnionType(abstract)
      ? ([abstract.astNode?.directives, "join__unionMember", "member"] as const)
      : ([object.astNode?.directives, "join__implements", "interface"] as const);
    const wanted = isUnionType(abstract) ? object.name : abstract.name;
    return joins(directives, name).some((join) => graphOf(join)[0] === graph && textOf(join, argument) === wanted);
  };
  return new Set(supergraph.getPossibleTypes(abstract).filter(isMember));
}

/** Returns whether a type has the fields of an interface in a subgraph, where that knows the type. */
export function hasFields(object: GraphQLObjectType, type: GraphQLInterfaceType, graph: string): boolean {
  if (!joinedGraphs(object).has(graph)) return true;
  return Object.keys(type.getFields()).every((name) => graphsOf(object, object.getFields()[name]!).includes(graph));
}

/** Returns the subgraphs that know a type. */
export function joinedGraphs(type: GraphQLNamedType): Set<string> {
  return new Set(joins(type.astNode?.directives, "join__type").flatMap(graphOf));
}

/** Returns the subgraphs that resolve a field. */
export function graphsOf(type: Composite, field: GraphQLField<unknown, unknown>): string[] {
  const own = joins(field.astNode?.directives, "join__field");
  if (own.length === 0) return [...joinedGraphs(type)];
  return own.filter((join) => !isTrue(join, "external")).flatMap(graphOf);
}

/** Returns whether a field needs nothing but its object: no required values, and no interface object. */
export function isMovable(field: GraphQLField<unknown, unknown>): boolean {
  return joins(field.astNode?.directives, "join__field").every(
    (join) => graphOf(join).length > 0 && textOf(join, "requires") === undefined,
  );
}

/** Returns whether another subgraph resolves a field and looks its object up by a key that a subgraph has. */
export function isLookedUp(type: Composite, field: GraphQLField<unknown, unknown>, graph: string): boolean {
  const keys = joins(type.astNode?.directives, "join__type").filter((join) => textOf(join, "key") !== undefined);
  const given = new Set(keys.filter((join) => graphOf(join)[0] === graph).map((join) => textOf(join, "key")));
  const resolving = new Set(graphsOf(type, field));
  return keys.some(
    (join) =>
      graphOf(join).some((one) => one !== graph && resolving.has(one)) &&
      given.has(textOf(join, "key")) &&
      !isFalse(join, "resolvable"),
  );
}
