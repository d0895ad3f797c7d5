import { type FieldNode, type GraphQLField, Kind, type ValueNode, valueFromASTUntyped } from "graphql";
import { type Amount, amountFor, type Variables } from "./amount.js";
import type { DeclaredListSize } from "./cost-declarations.js";

/** An argument that sets the size of a page. */
export interface PageSize {
  /** The field and the argument as written in the operation: `campaigns.first`. */
  argument: string;
  /** Undefined when the operation gives no value. */
  size(variables: Variables): number | undefined;
}

/**
 * The arguments that the page limit applies to. The subgraphs limit other slicing arguments (the `limit` of a
 * statistic).
 */
const pageArguments = new Set(["first", "last"]);

/** The assumed number of items of a list without a declaration. */
export const unknownListSize = 10;

/**
 * Computes the number of items of a field's list: the largest of its slicing arguments, or else the assumed size.
 *
 * Takes the field, its node in the operation and its declaration. Returns the size and the page sizes that it depends
 * on.
 */
export function listSizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  declared: DeclaredListSize | undefined,
): { size: Amount; pageSizes: PageSize[] } {
  const assumed = declared?.assumedSize ?? unknownListSize;
  const pageSizes: PageSize[] = [];
  const sizes: Amount[] = [];
  for (const name of declared?.slicingArguments ?? []) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const fallback = field.args.find((argument) => argument.name === name)?.defaultValue;
    const size = argumentNumber(value, fallback);
    const constant = size({});
    if (value?.kind !== Kind.VARIABLE && constant === undefined) continue;
    if (pageArguments.has(name)) pageSizes.push({ argument: `${node.name.value}.${name}`, size });
    sizes.push(value?.kind === Kind.VARIABLE ? (variables) => size(variables) ?? -1 : constant!);
  }
  if (sizes.every((size) => typeof size === "number")) {
    return { size: sizes.length === 0 ? assumed : Math.max(0, ...sizes), pageSizes };
  }
  const size = (variables: Variables): number => {
    let most = -1;
    for (const one of sizes) most = Math.max(most, amountFor(one, variables));
    return most < 0 ? assumed : most;
  };
  return { size, pageSizes };
}

/** A list counts its items: `representations`. Ignores other values: coercion rejects them later. */
function argumentNumber(value: ValueNode | undefined, fallback: unknown): (variables: Variables) => number | undefined {
  const numberOf = (given: unknown) =>
    typeof given === "number" ? given : Array.isArray(given) ? given.length : undefined;
  if (value?.kind === Kind.VARIABLE) {
    const name = value.name.value;
    return (variables) => numberOf(variables[name] === undefined ? fallback : variables[name]);
  }
  const constant = numberOf(value ? valueFromASTUntyped(value) : fallback);
  return () => constant;
}
