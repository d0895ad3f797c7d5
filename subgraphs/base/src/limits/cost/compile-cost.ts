import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { collectFields, type SelectionScope } from "../../selections/index.js";
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
  const compiler = new CostCompiler(scope, declarations, operation.operation === "mutation" ? root : undefined);
  return { cost: compiler.inside(root, [operation.selectionSet]), pageSizes: compiler.pageSizes };
}

/**
 * Compiles the cost of looking up one entity: its weight, and the cost of what is selected in it.
 *
 * @param selectionSet what is selected in `_entities`, a fragment for each type
 */
export function compileEntityCost(
  scope: SelectionScope,
  declarations: CostDeclarations,
  selectionSet: SelectionSetNode,
): Amount {
  const compiler = new CostCompiler(scope, declarations);
  const costs = selectionSet.selections.map((selection) => {
    if (selection.kind !== Kind.INLINE_FRAGMENT) return 1;
    const type = scope.schema.getType(selection.typeCondition?.name.value ?? "");
    if (!isCompositeType(type)) return 1;
    return total([declarations.weights.get(type.name) ?? 1, compiler.inside(type, [selection.selectionSet])]);
  });
  return largestOf(costs);
}

/** Compiles the costs of selections. */
class CostCompiler {
  /** The page sizes that the selections request. */
  readonly pageSizes: PageSize[] = [];
  readonly #scope: SelectionScope;
  readonly #declarations: CostDeclarations;
  readonly #mutation: GraphQLCompositeType | undefined;
  readonly #known = new Map<string, Amount>();
  readonly #numbers = new Map<SelectionSetNode, number>();

  /** Takes the root type of a mutation, each of whose fields costs more. */
  constructor(scope: SelectionScope, declarations: CostDeclarations, mutation?: GraphQLCompositeType) {
    this.#scope = scope;
    this.#declarations = declarations;
    this.#mutation = mutation;
  }

  inside(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], passedSize?: PassedSize): Amount {
    // The possible types of an interface share the fields selected on it: without this cache the work would multiply.
    const key = passedSize ? undefined : `${type.name}:${sets.map((set) => this.#numberOf(set)).join(",")}`;
    const before = key === undefined ? undefined : this.#known.get(key);
    if (before !== undefined) return before;
    const types = isAbstractType(type) ? this.#scope.schema.getPossibleTypes(type) : [type];
    const cost = largestOf(
      types.map((one) =>
        total(
          [...collectFields(this.#scope, one, sets).values()].map((nodes) => this.#ofField(one, nodes, passedSize)),
        ),
      ),
    );
    if (key !== undefined) this.#known.set(key, cost);
    return cost;
  }

  #numberOf(selections: SelectionSetNode): number {
    const number = this.#numbers.get(selections) ?? this.#numbers.size;
    this.#numbers.set(selections, number);
    return number;
  }

  #ofField(parent: GraphQLCompositeType, nodes: readonly FieldNode[], passedSize?: PassedSize): Amount {
    const node = nodes[0]!;
    const name = node.name.value;
    if (name === "__typename") return 0;
    if (name === "__schema" || name === "__type") return introspectionWeight;
    const field = "getFields" in parent ? parent.getFields()[name] : undefined;
    if (!field) throw new Error(`The schema has no field ${parent.name}.${name}`);
    const coordinate = `${parent.name}.${name}`;
    const { weights, listSizes } = this.#declarations;
    const named = getNamedType(field.type);
    const declared = listSizes.get(coordinate);
    const { size, pageSizes: own } = listSizeOf(field, node, declared);
    this.pageSizes.push(...own);
    const passed = declared && declared.sizedFields.length > 0 ? { size, fields: declared.sizedFields } : undefined;
    const weight = weights.get(coordinate) ?? weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const each = isCompositeType(named) ? total([weight, this.inside(named, selections, passed)]) : weight;
    const items = itemsOf(field.type, passedSize?.fields.includes(name) ? passedSize.size : size);
    const whole = atLeastZero(total([argumentCost(field, coordinate, node, this.#declarations), times(items, each)]));
    return parent === this.#mutation ? total([mutationWeight, whole]) : whole;
  }
}

/** Nested lists multiply: each inner list is assumed to be as long as the outer one. */
function itemsOf(type: GraphQLOutputType, size: Amount): Amount {
  if (isNonNullType(type)) return itemsOf(type.ofType, size);
  return isListType(type) ? times(size, itemsOf(type.ofType, size)) : 1;
}
