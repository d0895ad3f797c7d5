import { collectFields, type SelectionScope } from "@thidua/base/selections";
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";

let numbers = 0;

/**
 * Invents the data of an operation: pages are as long as asked for, plain lists have a given length, and every object is another
 * one, so that no lookup of entities becomes shorter.
 */
export function invented(
  scope: SelectionScope,
  operation: OperationDefinitionNode,
  { listLength }: { listLength: number },
): Record<string, unknown> {
  const ofObject = (
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    size: number | undefined,
  ): Record<string, unknown> =>
    Object.fromEntries(
      [...collectFields(scope, type, sets)].map(([name, nodes]) => [name, ofField(type, nodes, size)]),
    );
  const ofField = (parent: GraphQLObjectType, nodes: readonly FieldNode[], size: number | undefined): unknown => {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    if (name === "__typename") return parent.name;
    const field = parent.getFields()[name]!;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const given = Object.fromEntries(
      (node.arguments ?? []).map((argument) => [
        argument.name.value,
        valueFromASTUntyped(argument.value, scope.variables as never),
      ]),
    );
    if (name === "_entities") {
      return (given.representations as { __typename: string }[]).map(({ __typename }) =>
        ofObject(scope.schema.getType(__typename) as GraphQLObjectType, sets, undefined),
      );
    }
    const own = (given.first ?? given.last ?? (field.args.some((one) => one.name === "first") ? 20 : undefined)) as
      | number
      | undefined;
    return ofType(field.type, sets, { own, passed: size, name });
  };
  const ofType = (
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    place: { own: number | undefined; passed: number | undefined; name: string },
  ): unknown => {
    if (isNonNullType(type)) return ofType(type.ofType, sets, place);
    if (isListType(type)) {
      const isPage = place.name === "nodes" || place.name === "edges";
      const length = isPage ? (place.passed ?? 20) : listLength;
      return Array.from({ length }, () => ofType(type.ofType, sets, place));
    }
    return isObjectType(type) ? ofObject(type, sets, place.own) : leaf(type, place.name);
  };
  return ofObject(scope.schema.getRootType(operation.operation)!, [operation.selectionSet], undefined);
}

function leaf(type: GraphQLOutputType, name: string): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (named.name === "Int" || named.name === "Float") return 1;
  if (named.name === "Boolean") return true;
  numbers += 1;
  if (named.name === "ID" || name === "code") return `00000000-0000-4000-8000-${String(numbers).padStart(12, "0")}`;
  return named.name === "String" ? "Phong trào" : "2020-01-01";
}
