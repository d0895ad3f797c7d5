import { type FieldNode, Kind, visit } from "graphql";
import { type LimitRule, refuseAbove } from "./limit-rule.js";
import { measureOperations, sum } from "./measure-operations.js";

/** How many more tokens than its text an operation may have with all fragments expanded. */
export const mostTokens = 4;

/** How much longer than its text an operation may be with all fragments expanded. */
export const greatestLength = 2;

/** The tokens of a field without its arguments: an alias with its colon, the name, two braces. */
const fieldTokens = 5;

/**
 * Limits the tokens and the length of an operation with all fragments expanded, as the gateway sends it to subgraphs: a fragment
 * with one long argument is a short text, and a hundred times as long where it is spread a hundred times.
 */
export const expandedSizeRule: LimitRule = (document, limits) => {
  const tokens = measureOperations(document, { field: (field, inside) => tokensOf(field) + inside, together: sum });
  const length = measureOperations(document, { field: (field, inside) => lengthOf(field) + inside, together: sum });
  return (
    refuseAbove("TOO_MANY_TOKENS", tokens, mostTokens * limits.maxTokens) ??
    refuseAbove("OPERATION_TOO_LARGE", length, greatestLength * limits.maxBodyBytes)
  );
};

function tokensOf(field: FieldNode): number {
  return fieldTokens + inArguments(field, () => 1);
}

function lengthOf(field: FieldNode): number {
  const { name, alias } = field;
  const names = name.value.length + (alias?.value.length ?? 0) + fieldTokens;
  return names + inArguments(field, (text) => Buffer.byteLength(text) + 1);
}

/** Adds up what the tokens of a field's arguments and directives count. */
function inArguments({ arguments: given = [], directives = [] }: FieldNode, count: (text: string) => number): number {
  let total = 0;
  for (const node of [...given, ...directives]) {
    visit(node, {
      enter(inner) {
        if (inner.kind === Kind.LIST || inner.kind === Kind.OBJECT) total += 2 * count("");
        // A name or a value, and what stands before or around it: `$`, `@`, `:`, quotes.
        else if ("value" in inner && typeof inner.value === "string") total += count(inner.value) + count("");
        else if (inner.kind === Kind.BOOLEAN || inner.kind === Kind.NULL) total += count("false");
      },
    });
  }
  return total;
}
