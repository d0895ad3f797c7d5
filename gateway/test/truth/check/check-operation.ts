import { isDeepStrictEqual } from "node:util";
import type { Answer, TruthGraph } from "../graph/truth-graph.js";
import type { TruthOperation } from "../operation/truth-operation.js";

/**
 * Runs an operation by the gateway and by graphql-js. Throws unless both give the same data in the same order, and
 * run the same mutations. Where graphql-js refuses the value of a variable, the gateway must answer BAD_USER_INPUT;
 * it may refuse the whole operation, and then writes nothing, as it may refuse one that is too complex. Where the
 * refusal makes the whole data null, the specification leaves open which other mutations run.
 */
export async function checkOperation(graph: TruthGraph, operation: TruthOperation): Promise<void> {
  const truth = await graph.truth(operation);
  const answer = await graph.ask(operation);
  if (graph.mayRefuse && isRefusedAsTooComplex(answer)) return;
  const isSame =
    JSON.stringify(answer.result.data ?? null) === JSON.stringify(truth.result.data ?? null) &&
    isDeepStrictEqual(answer.writes, truth.writes);
  if (truth.result.errors) {
    if (!hasCode(answer, "BAD_USER_INPUT")) throw different("an error BAD_USER_INPUT", answer, truth);
    const isRefused = !answer.result.data && (answer.writes.length === 0 || !truth.result.data);
    if (!isRefused && !isSame) throw different("a refusal", answer, truth);
    return;
  }
  if (answer.result.errors) throw different("no error", answer, truth);
  if (!isSame) throw different("the same", answer, truth);
}

/** Returns whether the gateway refused an operation because it takes too much to plan, and ran nothing of it. */
export function isRefusedAsTooComplex(answer: Answer): boolean {
  return hasCode(answer, "OPERATION_TOO_COMPLEX") && !answer.result.data && answer.writes.length === 0;
}

function hasCode({ result }: Answer, code: string): boolean {
  return result.errors?.some(({ extensions }) => extensions?.code === code) ?? false;
}

function different(wanted: string, answer: Answer, truth: Answer): Error {
  return new Error(`Wanted ${wanted}\ngateway:    ${JSON.stringify(answer)}\ngraphql-js: ${JSON.stringify(truth)}`);
}
