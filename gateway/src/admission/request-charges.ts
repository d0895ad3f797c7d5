import type { AdmissionRefusal, OperationAdmission } from "@thidua/base/admission";
import type { CallerAccount } from "../rate-limits/index.js";

/** What a request is charged to, on routes that answer bad tokens themselves. */
export interface RequestCharges {
  /** The budgets of the caller; undefined when rate limits are off. */
  account: CallerAccount | undefined;
  /** The admission, after which `leave` of the capacity must be called, or its refusal. */
  admission: OperationAdmission | AdmissionRefusal;
}
