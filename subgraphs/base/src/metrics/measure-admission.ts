import type { AdmissionClassState, AdmissionState } from "../admission/index.js";
import type { ServiceMetrics } from "./service-metrics.js";

/** The names of the classes as labels. */
const classes = { light: "light", heavy: "heavy", newTexts: "new-text" } as const;

/** Shows admissions in the metrics of a service: its own, named after it, and those to its subgraphs. */
export function measureAdmission(
  metrics: ServiceMetrics,
  states: () => Readonly<Record<string, AdmissionState>>,
): void {
  const observed = (name: string, help: string, value: (state: AdmissionClassState) => number): void =>
    metrics.observed("gauge", { name, help, labelNames: ["of", "class"] }, () =>
      Object.entries(states()).flatMap(([of, state]) =>
        (Object.keys(classes) as (keyof typeof classes)[]).map((key) => ({
          labels: { of, class: classes[key] },
          value: value(state[key]),
        })),
      ),
    );
  observed("thidua_admission_limit", "The weight of operations that may run at once.", ({ limit }) => limit);
  observed("thidua_admission_running", "Operations that run.", ({ running }) => running);
  observed("thidua_admission_waiting", "Operations that wait for their turn.", ({ waiting }) => waiting);
  metrics.observed(
    "counter",
    {
      name: "thidua_admission_refused_total",
      help: "Requests that were refused under overload, by reason.",
      labelNames: ["of", "reason"],
    },
    () =>
      Object.entries(states()).flatMap(([of, { refused }]) =>
        Object.entries(refused).map(([reason, value]) => ({ labels: { of, reason }, value })),
      ),
  );
}
