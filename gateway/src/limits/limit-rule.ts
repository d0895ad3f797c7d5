import type { DocumentNode } from "graphql";
import type { GatewayErrorCode } from "../gateway.errors.js";
import type { OperationLimits } from "./limits.js";

/** Why an operation is refused: a code and the numbers for its message. */
export interface Refusal {
  code: GatewayErrorCode | "PAGE_SIZE_OUT_OF_RANGE";
  /** `argument` is the one that is out of range, as the operation has it. */
  values: { limit: number; found?: number; argument?: string };
}

/** Looks at a parsed operation; gives a refusal, or nothing when it is within the limit. */
export type LimitRule = (document: DocumentNode, limits: OperationLimits) => Refusal | undefined;

/** Refuses when more was found than the limit allows. */
export function refuseAbove(code: GatewayErrorCode, found: number, limit: number): Refusal | undefined {
  return found > limit ? { code, values: { limit, found } } : undefined;
}
