import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from "graphql";
import { type Amount, total, type Variables } from "./amount.js";
import type { CostDeclarations } from "./cost-declarations.js";

/**
 * Computes the weight of the arguments of a field, including fields of input objects. An argument that is omitted or
 * null weighs nothing.
 *
 * Takes the field, its coordinate (`Query.awards`) and its node in the operation.
 */
export function argumentCost(
  field: GraphQLField<unknown, unknown>,
  coordinate: string,
  node: FieldNode,
  { weights }: CostDeclarations,
): Amount {
  if (weights.size === 0) return 0;
  // The functions below refer to the arguments, and not to the field with all that is selected in it.
  const { arguments: given = [] } = node;
  return total(
    field.args.map(({ name, type }) => {
      const value = given.find((argument) => argument.name.value === name)?.value;
      const weight = weights.get(`${coordinate}(${name}:)`) ?? 0;
      if (!value || (weight === 0 && !hasWeight(type, weights, new Set()))) return 0;
      const weigh = (input: unknown): number =>
        input === undefined || input === null ? 0 : weight + inputWeight(type, input, weights);
      if (value.kind === Kind.VARIABLE) return (variables: Variables) => weigh(variables[value.name.value]);
      if (holdsVariable(value)) return (variables: Variables) => weigh(valueFromASTUntyped(value, variables));
      return weigh(valueFromASTUntyped(value));
    }),
  );
}

type Weights = CostDeclarations["weights"];

/** Returns whether any field of an input type has a weight. Most input types have none and are skipped. */
function hasWeight(type: GraphQLInputType, weights: Weights, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some(
    (field) => weights.has(`${named.name}.${field.name}`) || hasWeight(field.type, weights, seen),
  );
}

function inputWeight(type: GraphQLInputType, given: unknown, weights: Weights): number {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || given === null || typeof given !== "object") return 0;
  if (Array.isArray(given)) return given.reduce<number>((sum, item) => sum + inputWeight(type, item, weights), 0);
  let sum = 0;
  for (const [name, value] of Object.entries(given)) {
    const field = named.getFields()[name];
    if (!field || value === undefined || value === null) continue;
    sum += (weights.get(`${named.name}.${name}`) ?? 0) + inputWeight(field.type, value, weights);
  }
  return sum;
}

function holdsVariable(value: ValueNode): boolean {
  let found = false;
  visit(value, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}
