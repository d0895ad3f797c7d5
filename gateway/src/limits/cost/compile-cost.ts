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
import { type Amount, largestOf, times, total } from "./amount.js";
import { argumentCost } from "./argument-cost.js";
import type { CostDeclarations } from "./cost-declarations.js";
import { listSizeOf, type PageSize } from "./list-size.js";

/** What an operation costs, ready to be worked out for any variables. */
export interface CompiledCost {
  cost: Amount;
  /** The page sizes that it asks for. */
  pageSizes: readonly PageSize[];
}

/** A change is a transaction with its checks, whatever it gives back. */
const mutationWeight = 10;
/** The schema is answered here, from memory. */
const introspectionWeight = 10;

/** The size that a field hands down to the lists inside its object. */
interface Handed {
  size: Amount;
  fields: readonly string[];
}

/**
 * Compiles the cost of an operation (IBM's cost specification as Federation has it, https://specs.apollo.dev/cost/v0.1).
 *
 * A field costs its arguments, and for each of its items its weight and what stands inside. Its weight is declared, or its
 * type's, or 1 for an object and 0 for a scalar. Fields that answer under one name are one field; where an object may be of
 * several types, the dearest counts. Takes a validated operation.
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
  const inside = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], handed?: Handed): Amount => {
    // Several types of one interface share the fields selected on it: without the memory their work would multiply.
    const key = handed ? undefined : `${type.name}:${sets.map(numberOf).join(",")}`;
    const before = key === undefined ? undefined : known.get(key);
    if (before !== undefined) return before;
    const types = isAbstractType(type) ? scope.schema.getPossibleTypes(type) : [type];
    const cost = largestOf(
      types.map((one) =>
        total([...collectFields(scope, one, sets).values()].map((nodes) => ofField(one, nodes, handed))),
      ),
    );
    if (key !== undefined) known.set(key, cost);
    return cost;
  };
  const ofField = (parent: GraphQLCompositeType, nodes: readonly FieldNode[], handed?: Handed): Amount => {
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
    const hands = declared && declared.sizedFields.length > 0 ? { size, fields: declared.sizedFields } : undefined;
    const weight =
      declarations.weights.get(coordinate) ?? declarations.weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const each = isCompositeType(named) ? total([weight, inside(named, selections, hands)]) : weight;
    const items = itemsOf(field.type, handed?.fields.includes(name) ? handed.size : size);
    const whole = total([argumentCost(field, coordinate, node, declarations), times(items, each)]);
    return isMutation && parent === root ? total([mutationWeight, whole]) : whole;
  };

  return { cost: inside(root, [operation.selectionSet]), pageSizes };
}

/** A list within a list multiplies: each is taken to be as long as the outer one. */
function itemsOf(type: GraphQLOutputType, size: Amount): Amount {
  if (isNonNullType(type)) return itemsOf(type.ofType, size);
  return isListType(type) ? times(size, itemsOf(type.ofType, size)) : 1;
}
