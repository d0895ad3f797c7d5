import type { AdmissionOptions, AdmissionState } from "@thidua/base/admission";
import { SubgraphAdmission } from "./subgraph-admission.js";

/** The admissions to the subgraphs, by name. They stay when a supergraph is replaced: the subgraph is the same. */
export class SubgraphAdmissions {
  readonly #admissions = new Map<string, SubgraphAdmission>();
  readonly #options: Partial<AdmissionOptions>;

  /** Takes the settings that differ from the defaults. */
  constructor(options: Partial<AdmissionOptions> = {}) {
    this.#options = options;
  }

  /** Returns the admission to a subgraph. */
  of(name: string): SubgraphAdmission {
    let admission = this.#admissions.get(name);
    if (!admission) {
      admission = new SubgraphAdmission(this.#options);
      this.#admissions.set(name, admission);
    }
    return admission;
  }

  /** The states by subgraph, for metrics. */
  states(): Record<string, AdmissionState> {
    return Object.fromEntries([...this.#admissions].map(([name, { state }]) => [name, state]));
  }

  close(): void {
    for (const admission of this.#admissions.values()) admission.close();
  }
}
