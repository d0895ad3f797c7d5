import type { ExecutionResult } from "graphql";
import type { ActiveRequest } from "../../model/active-request/index.js";
import { isPromise } from "./is-promise.js";
import { stoppedAnswer } from "./stopped-answer.js";

/** How long an execution may take to end by itself once its request is over and holds nothing any more, in milliseconds. */
const endingPatience = 250;

/**
 * Returns the answer of an execution, also when its request is over: a mutation may have committed one field before, which its answer
 * has to say. It is not waited for longer than a transaction takes to end.
 */
export function untilOver(
  answer: ExecutionResult | Promise<ExecutionResult>,
  request: ActiveRequest | undefined,
): ExecutionResult | Promise<ExecutionResult> {
  if (!request || !isPromise(answer)) return answer as ExecutionResult;
  const { promise, resolve, reject } = Promise.withResolvers<ExecutionResult>();
  const give = () => setTimeout(() => resolve(stoppedAnswer()), endingPatience);
  request.onEnd(() => void request.released().then(give));
  Promise.resolve(answer).then(resolve, reject);
  return promise;
}
