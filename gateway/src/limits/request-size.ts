import { type Refusal, refuseAbove } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";

/**
 * How long an operation's text may be. The body as a whole is cut off by the HTTP server at the same number of bytes,
 * before it is read into memory; this one holds for operations that come another way (GET, saved queries).
 */
export function requestSizeRule(source: string, limits: OperationLimits): Refusal | undefined {
  return refuseAbove("OPERATION_TOO_LARGE", Buffer.byteLength(source), limits.maxBodyBytes);
}
