import { AsyncLocalStorage } from "node:async_hooks";
import type { ActiveRequest } from "./active-request.js";

const requests = new AsyncLocalStorage<ActiveRequest>();

/** Runs the work of a request: the statements that it causes belong to the request. */
export function runWithRequest<Result>(request: ActiveRequest, work: () => Result): Result {
  return requests.run(request, work);
}

/** The request for which the caller works; undefined for what the subgraph does of itself. */
export function currentRequest(): ActiveRequest | undefined {
  return requests.getStore();
}
