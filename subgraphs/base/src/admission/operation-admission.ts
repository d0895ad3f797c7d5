import type { Admission } from "./admission.js";
import { costOfNewText } from "./cost-of-new-text.js";
import type { KnownCosts, UnparsedOperation } from "./known-costs.js";
import { type AdmissionAnswer, type CallerOfRequest, RequestAdmission } from "./request-admission.js";

/** What a known text is expected to cost with other variables, until its cost is computed. */
const usualCost = 500;

/** The admission of one request to a server that knows what operations cost that came before. */
export class OperationAdmission extends RequestAdmission {
  readonly #known: KnownCosts;
  #operation: UnparsedOperation | undefined;

  constructor(admission: Admission, known: KnownCosts, caller: CallerOfRequest) {
    super(admission, caller);
    this.#known = known;
  }

  /** Admits an operation before it is parsed. `ended` must be called whatever the answer. */
  begin(operation: UnparsedOperation): AdmissionAnswer {
    this.#operation = operation;
    const known = this.#known.of(operation);
    return this.admit(known ?? (known === undefined ? usualCost : costOfNewText(operation.text)), known === null);
  }

  override measured(cost: number): AdmissionAnswer {
    if (this.#operation) this.#known.keep(this.#operation, cost);
    return super.measured(cost);
  }
}
