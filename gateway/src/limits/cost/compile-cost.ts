import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { collectFields, type SelectionScope } from "../../execution/index.js";
import { type Amount, atLeastZero, largestOf, times, total } from "./amount.js";
import { argumentCost } from "./argument-cost.js";
import type { CostDeclarations } from "./cost-declarations.js";
import { listSizeOf, type PageSize } from "./list-size.js";

/** The cost of an operation, ready to be computed for any variables. */
export interface CompiledCost {
  cost: Amount;
  /** The page sizes that the operation requests. */
  pageSizes: readonly PageSize[];
}

/** A mutation is a transaction with its checks, whatever it returns. */
const mutationWeight = 10;
/** The gateway answers introspection from memory. */
const introspectionWeight = 10;

/** The size that a field passes to the lists inside its object (`sizedFields`). */
interface PassedSize {
  size: Amount;
  fields: readonly string[];
}

/**
 * Compiles the cost of a validated operation (IBM's cost specification as in Federation,
 * https://specs.apollo.dev/cost/v0.1).
 *
 * A field costs its arguments plus, for each item, its weight and the cost of its selection set, and never less than 0: the
 * weight of an argument is negative where the field costs less with it. The weight is the declared one, or that of its type, or 1 for an object and 0 for a scalar. Fields with one response name count once.
 * For an abstract type the most expensive possible type counts.
 */
export function compileCost(
  scope: SelectionScope,
  declarations: CostDeclarations,
  operation: OperationDefinitionNode,
): CompiledCost {
  const root = scope.schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}`);
  const isMutation = operation.operation === "mutation";
  const pageSizes: PageSize[] = [];
  const known = new Map<string, Amount>();
  const numbers = new Map<SelectionSetNode, number>();

  const numberOf = (selections: SelectionSetNode): number => {
    const number = numbers.get(selections) ?? numbers.size;
    numbers.set(selections, number);
    return number;
  };
  const inside = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], passedSize?: PassedSize): Amount => {
    // The possible types of an interface share the fields selected on it: without this cache the work would multiply.
    const key = passedSize ? undefined : `${type.name}:${sets.map(numberOf).join(",")}`;
    const before = key === undefined ? undefined : known.get(key);
    if (before !== undefined) return before;
    const types = isAbstractType(type) ? scope.schema.getPossibleTypes(type) : [type];
    const cost = largestOf(
      types.map((one) =>
        total([...collectFields(scope, one, sets).values()].map((nodes) => ofField(one, nodes, passedSize))),
      ),
    );
    if (key !== undefined) known.set(key, cost);
    return cost;
  };
  const ofField = (parent: GraphQLCompositeType, nodes: readonly FieldNode[], passedSize?: PassedSize): Amount => {
    const node = nodes[0]!;
    const name = node.name.value;
    if (name === "__typename") return 0;
    if (name === "__schema" || name === "__type") return introspectionWeight;
    const field = "getFields" in parent ? parent.getFields()[name] : undefined;
    if (!field) throw new Error(`The schema has no field ${parent.name}.${name}`);
    const coordinate = `${parent.name}.${name}`;
    const named = getNamedType(field.type);
    const declared = declarations.listSizes.get(coordinate);
    const { size, pageSizes: own } = listSizeOf(field, node, declared);
    pageSizes.push(...own);
    const passed = declared && declared.sizedFields.length > 0 ? { size, fields: declared.sizedFields } : undefined;
    const weight =
      declarations.weights.get(coordinate) ?? declarations.weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const each = isCompositeType(named) ? total([weight, inside(named, selections, passed)]) : weight;
    const items = itemsOf(field.type, passedSize?.fields.includes(name) ? passedSize.size : size);
    const whole = atLeastZero(total([argumentCost(field, coordinate, node, declarations), times(items, each)]));
    return isMutation && parent === root ? total([mutationWeight, whole]) : whole;
  };

  return { cost: inside(root, [operation.selectionSet]), pageSizes };
}

/** Nested lists multiply: each inner list is assumed to be as long as the outer one. */
function itemsOf(type: GraphQLOutputType, size: Amount): Amount {
  if (isNonNullType(type)) return itemsOf(type.ofType, size);
  return isListType(type) ? times(size, itemsOf(type.ofType, size)) : 1;
}
