import {
  type Admission,
  type AdmissionRefusal,
  busyHeaders,
  busyReport,
  costOfNewText,
  RequestAdmission,
} from "@thidua/base/admission";
import type { DocumentStore } from "@thidua/base/bounded-stores";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { SubgraphContext } from "../../graph/request/index.js";
import { logOperation, type OperationRecord } from "./operation-log.js";
import { sendErrors } from "./send-errors.js";
import { sentParameters } from "./sent-parameters.js";

/** What an operation with a known text is expected to cost until it is computed. */
const usualCost = 100;

/**
 * Opens the admission of a request, by its caller: the subject of the token, or all anonymous callers together, which the gateway
 * distinguishes. It is in the request's `progress`, for what computes the cost later.
 */
export function admissionOf(
  admission: Admission,
  { caller, progress }: SubgraphContext,
  reply: FastifyReply,
): RequestAdmission {
  const isSignedIn = caller.subject !== null;
  const admitted = new RequestAdmission(admission, {
    caller: isSignedIn ? `subject ${caller.subject}` : "",
    isSignedIn,
  });
  reply.raw.once("close", () => admitted.left());
  progress.admission = admitted;
  return admitted;
}

/** Returns the expected cost of a request whose cost is computed later, and whether its text is new. */
export function weightOfUnknown(
  request: FastifyRequest,
  documents: DocumentStore,
): [cost: number, hasNewText: boolean] {
  const { query } = sentParameters(request);
  if (typeof query !== "string") return [usualCost, false];
  return documents.ofText(query) ? [usualCost, false] : [costOfNewText(query), true];
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
