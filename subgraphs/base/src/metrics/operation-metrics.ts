import type { Counter, Histogram } from "prom-client";
import { errorText } from "../errors/index.js";
import { otherLabel } from "./bounded-label.js";
import type { ServiceMetrics } from "./service-metrics.js";

/** The upper bounds for the durations of requests, in seconds. */
export const durationBuckets: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What an operation without errors has as its code. */
const noError = "OK";

/** Counts the operations of one server, and how long they take. */
export class OperationMetrics {
  readonly #operations: Counter<"operation" | "code">;
  readonly #durations: Histogram<"operation">;
  readonly #nameOf: (name: string | null | undefined) => string;
  readonly #isListed: (code: string) => boolean;

  /**
   * @param nameOf limits the names of operations to a list (`boundedLabel`)
   * @param isListed whether a code may be a label; unless given, the codes that this process defines
   */
  constructor(
    metrics: ServiceMetrics,
    nameOf: (name: string | null | undefined) => string,
    isListed = (code: string) => errorText(code) !== undefined,
  ) {
    this.#nameOf = nameOf;
    this.#isListed = isListed;
    const labels =
      "At the gateway `operation` is the name of a saved query, at a subgraph a field of Query or Mutation; `other` is any other.";
    this.#operations = metrics.counter({
      name: "thidua_operations_total",
      help: `GraphQL operations answered, by the code of their first error; OK without errors. ${labels}`,
      labelNames: ["operation", "code"],
    });
    this.#durations = metrics.histogram({
      name: "thidua_operation_duration_seconds",
      help: `Time from the arrival of a GraphQL operation to its answer. ${labels}`,
      labelNames: ["operation"],
      buckets: durationBuckets,
    });
  }

  /**
   * Counts an operation that has been answered.
   *
   * @param name its name, as it may stand in the list
   * @param code the code of its first error; one outside the closed list counts as `other`, undefined means that there was no error
   * @param milliseconds how long it took
   */
  observe(name: string | null | undefined, code: string | undefined, milliseconds: number): void {
    const operation = this.#nameOf(name);
    this.#operations.inc({ operation, code: this.#codeOf(code) });
    this.#durations.observe({ operation }, milliseconds / 1_000);
  }

  #codeOf(code: string | undefined): string {
    if (code === undefined) return noError;
    return this.#isListed(code) ? code : otherLabel;
  }
}

/** Limits a code to the closed list. */
export function codeLabel(code: string): string {
  return errorText(code) ? code : otherLabel;
}
