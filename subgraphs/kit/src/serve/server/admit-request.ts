import {
  type Admission,
  type AdmissionRefusal,
  busyHeaders,
  busyReport,
  type KnownOperations,
  OperationAdmission,
  type UnparsedOperation,
} from "@thidua/base/admission";
import { whenClosed } from "@thidua/base/http";
import type { Caller } from "@thidua/base/tokens";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { RequestLimits } from "../limits/index.js";
import { logOperation, type OperationRecord } from "./operation-log.js";
import { sendErrors } from "./send-errors.js";
import { sentParameters } from "./sent-parameters.js";

/**
 * Opens the admission of a request, by its caller: the subject of the token, or all anonymous callers together, which the gateway
 * distinguishes.
 */
export function admissionOf(
  { admission, known }: { admission: Admission; known: KnownOperations },
  caller: Caller,
  reply: FastifyReply,
): OperationAdmission {
  const isSignedIn = caller.subject !== null;
  const admitted = new OperationAdmission(admission, known, {
    caller: isSignedIn ? `subject ${caller.subject}` : "",
    isSignedIn,
  });
  whenClosed(reply.raw, () => admitted.left());
  return admitted;
}

/** Returns what is known of a request's operation before it is parsed. */
export function unparsedOperation(request: FastifyRequest, limits: RequestLimits): UnparsedOperation {
  const { query, variables, operationName } = sentParameters(request);
  // Apollo Server reports a name that is no text. To make one of it may fail: an object can hide how, and lists can be too deep.
  const name = typeof operationName === "string" ? operationName : "";
  const isPlain = variables != null && limits.refusalOfVariables(variables) === undefined;
  return {
    text: typeof query === "string" ? query : "",
    inputs: `${name} ${isPlain ? JSON.stringify(variables) : ""}`,
  };
}

/** Answers a request that is refused because the service is busy: 503 and when to try again. */
export function refuseBusy(
  record: OperationRecord,
  { request, reply, startedAt }: { request: FastifyRequest; reply: FastifyReply; startedAt: number },
  refusal: AdmissionRefusal,
): FastifyReply {
  const report = busyReport(refusal);
  const errors = [{ message: "", extensions: { code: report.definition.code } }];
  logOperation(record, { requestId: request.id, name: undefined, startedAt, errors });
  return sendErrors(request, reply.headers(busyHeaders(refusal)), 503, [report]);
}
