import type { AdmissionClassState, AdmissionState } from "../admission/index.js";
import type { Sample, ServiceMetrics } from "./service-metrics.js";

/** Admissions by what they lead to: the service itself, or a subgraph. */
export type AdmissionStates = Readonly<Record<string, AdmissionState>>;

/** The classes of operations that an admission keeps apart. */
const classesOf = (state: AdmissionState): [name: string, state: AdmissionClassState][] =>
  Object.entries(state).filter((entry): entry is [string, AdmissionClassState] => {
    const [, value] = entry as [string, unknown];
    return typeof value === "object" && value !== null && "waiting" in value;
  });

const levels: readonly AdmissionState["pressure"][] = ["LOW", "NORMAL", "HIGH"];

/** Shows what admissions let run, what waits, and what they refuse. */
export function measureAdmission(metrics: ServiceMetrics, states: () => AdmissionStates): void {
  const ofClasses = (name: string, help: string, value: (state: AdmissionClassState) => number) =>
    metrics.observed("gauge", { name, help, labelNames: ["target", "class"] }, () =>
      Object.entries(states()).flatMap(([target, state]): Sample[] =>
        classesOf(state).map(([each, of]) => ({ labels: { target, class: each }, value: value(of) })),
      ),
    );
  ofClasses("thidua_admission_waiting", "Operations that wait to be admitted.", ({ waiting }) => waiting);
  ofClasses("thidua_admission_running", "Operations that have been admitted and run.", ({ running }) => running);
  ofClasses(
    "thidua_admission_running_weight",
    "The weight of the operations that run.",
    (state) => state.runningWeight,
  );
  ofClasses("thidua_admission_limit_weight", "The weight that may run at once at present.", ({ limit }) => limit);
  metrics.observed(
    "gauge",
    {
      name: "thidua_admission_pressure",
      help: "The load by which the limits adapt: 0 low, 1 normal, 2 high.",
      labelNames: ["target"],
    },
    () =>
      Object.entries(states()).map(([target, { pressure }]) => ({
        labels: { target },
        value: levels.indexOf(pressure),
      })),
  );
  metrics.observed(
    "counter",
    { name: "thidua_admission_admitted_total", help: "Operations admitted.", labelNames: ["target"] },
    () => Object.entries(states()).map(([target, { admitted }]) => ({ labels: { target }, value: admitted })),
  );
  metrics.observed(
    "counter",
    {
      name: "thidua_admission_refusals_total",
      help: "Operations refused, by reason.",
      labelNames: ["target", "reason"],
    },
    () =>
      Object.entries(states()).flatMap(([target, { refused }]) =>
        Object.entries(refused).map(([reason, value]) => ({ labels: { target, reason }, value })),
      ),
  );
}
