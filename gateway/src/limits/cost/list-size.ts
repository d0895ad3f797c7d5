import { type FieldNode, type GraphQLField, Kind, type ValueNode, valueFromASTUntyped } from "graphql";
import { type Amount, amountFor, type Variables } from "./amount.js";
import type { DeclaredListSize } from "./cost-declarations.js";

/** An argument that says how long a page is, and how to find what it says. */
export interface PageSize {
  /** The field and the argument as the operation has them: `campaigns.first`. */
  argument: string;
  /** Undefined where the operation says nothing. */
  size(variables: Variables): number | undefined;
}

/** What bounds a page. Other slicing arguments (the `limit` of a statistic) have bounds of their own in their subgraph. */
const pageArguments = new Set(["first", "last"]);

/** Items of a list of which the schema says nothing. */
const unknownListSize = 10;

/**
 * How many items a field's list is taken to have: the largest of its slicing arguments, else what the schema assumes.
 *
 * Takes the field, its place in the operation and its declaration. Gives the size, and the page sizes it comes from.
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

/** Anything but a number is none of our business here: the value is refused when it is coerced. */
function argumentNumber(value: ValueNode | undefined, fallback: unknown): (variables: Variables) => number | undefined {
  const numberOf = (given: unknown) => (typeof given === "number" ? given : undefined);
  if (value?.kind === Kind.VARIABLE) {
    const name = value.name.value;
    return (variables) => numberOf(variables[name] === undefined ? fallback : variables[name]);
  }
  const constant = numberOf(value ? valueFromASTUntyped(value) : fallback);
  return () => constant;
}
