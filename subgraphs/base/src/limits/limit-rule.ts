import type { DocumentNode } from "graphql";
import type { LimitErrorCode } from "./limits.errors.js";
import type { OperationLimits } from "./limits.js";

/** The reason to refuse an operation: a code and the numbers for its message. */
export interface Refusal {
  code: LimitErrorCode;
  /** `argument` is the argument that is out of range, as written in the operation. */
  values: { limit: number; found?: number; argument?: string };
}

/** Checks a parsed operation. Returns a refusal, or undefined when it is within the limit. */
export type LimitRule = (document: DocumentNode, limits: OperationLimits) => Refusal | undefined;

/** Returns a refusal when `found` exceeds the limit. */
export function refuseAbove(code: LimitErrorCode, found: number, limit: number): Refusal | undefined {
  return found > limit ? { code, values: { limit, found } } : undefined;
}
