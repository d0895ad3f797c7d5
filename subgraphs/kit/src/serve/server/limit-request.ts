import { limitErrors, type Refusal } from "@thidua/base/limits";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { OperationDefinitionNode } from "graphql";
import type { RequestLimits } from "../limits/index.js";
import { logOperation, type OperationRecord } from "./operation-log.js";
import type { SubgraphOperation } from "./schema-executor.js";
import { sendErrors } from "./send-errors.js";
import { sentParameters } from "./sent-parameters.js";

/** A query of a valid document. */
export interface KnownOperation extends Omit<SubgraphOperation, "context"> {
  readonly operation: OperationDefinitionNode;
}

/** The reasons to refuse a request, none for one within the limits. */
export interface LimitedRequest {
  /** The cost of a known operation. */
  readonly cost?: number;
  readonly refusals: readonly Refusal[];
}

/** Measures a query of a valid document. */
export function measureKnown(limits: RequestLimits, { variables, ...known }: KnownOperation): LimitedRequest {
  // Deep variables are not coerced, nor measured.
  const tooDeep = limits.refusalOfVariables(variables);
  if (tooDeep) return { refusals: [tooDeep] };
  const { cost, refusal } = limits.measure({ ...known, variables: variables ?? {} });
  return { cost, refusals: refusal ? [refusal] : [] };
}

/** Checks a request of which nothing is known to be valid, before its operation is parsed. */
export function checkUnknown(limits: RequestLimits, request: FastifyRequest): LimitedRequest {
  const { query, variables } = sentParameters(request);
  return { refusals: limits.refusals(query, variables) };
}

/** Answers an operation beyond a limit: 413 for one that is too long, 400 for any other. */
export function refuseOperation(
  record: OperationRecord,
  { request, reply, startedAt }: { request: FastifyRequest; reply: FastifyReply; startedAt: number },
  refusals: readonly Refusal[],
): FastifyReply {
  const errors = refusals.map(({ code }) => ({ message: "", extensions: { code } }));
  logOperation(record, { requestId: request.id, name: undefined, startedAt, errors });
  const isTooLarge = refusals.some(({ code }) => code === "OPERATION_TOO_LARGE");
  const reports = refusals.map(({ code, values }) => ({ definition: limitErrors[code], values }));
  return sendErrors(request, reply, isTooLarge ? 413 : 400, reports);
}
