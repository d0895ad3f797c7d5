import type { KeptTexts } from "../bounded-stores/index.js";
import type { Admission } from "./admission.js";
import { costOfNewText } from "./cost-of-new-text.js";
import type { KnownCosts, UnparsedOperation } from "./known-costs.js";
import { type AdmissionAnswer, type CallerOfRequest, RequestAdmission } from "./request-admission.js";

/** What a known text is expected to cost with other variables, until its cost is computed. */
const usualCost = 500;

/** What a server knows of operations before it parses them. */
export interface KnownOperations {
  readonly costs: KnownCosts;
  readonly texts: KeptTexts;
}

/** The admission of one request to a server that knows what operations cost that came before. */
export class OperationAdmission extends RequestAdmission {
  readonly #known: KnownOperations;
  readonly #heavyCost: number;
  #operation: UnparsedOperation | undefined;

  constructor(admission: Admission, known: KnownOperations, caller: CallerOfRequest) {
    super(admission, caller);
    this.#known = known;
    this.#heavyCost = admission.options.heavyCost;
  }

  /**
   * Admits an operation before it is parsed. `ended` must be called whatever the answer. A text that is to be parsed counts as new, also
   * where its cost is known: many that have come before in turn crowd out the documents of each other.
   */
  begin(operation: UnparsedOperation): AdmissionAnswer {
    this.#operation = operation;
    const { costs, texts } = this.#known;
    const known = costs.of(operation);
    if (texts.isPrepared(operation.text)) return this.admit(known ?? usualCost, false);
    // A heavy one is known to wait for its turn anyway. Any other is weighed by what it takes to prepare it, and then by its cost.
    const isHeavy = (known ?? 0) >= this.#heavyCost;
    return this.admit(isHeavy ? known! : costOfNewText(texts.lengthOf(operation.text)), true);
  }

  override measured(cost: number): AdmissionAnswer {
    if (this.#operation) this.#known.costs.keep(this.#operation, cost);
    return super.measured(cost);
  }
}
