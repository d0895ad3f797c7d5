import { type Refusal, refuseAbove } from "./limit-rule.js";
import type { OperationLimits } from "./limits.js";

/**
 * Limits the length of an operation's text. The HTTP server limits request bodies to the same number of bytes before
 * they are read into memory; this rule applies to operations from other sources (GET, saved queries).
 */
export function requestSizeRule(source: string, limits: OperationLimits): Refusal | undefined {
  return refuseAbove("OPERATION_TOO_LARGE", Buffer.byteLength(source), limits.maxBodyBytes);
}
