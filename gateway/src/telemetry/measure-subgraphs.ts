import type { ServiceMetrics } from "@thidua/base/metrics";

/** The state of one subgraph, as its connection keeps it. */
export interface SubgraphState {
  readonly name: string;
  readonly circuit: string;
  readonly inFlight: number;
  readonly retries: number;
  readonly shared: number;
  readonly refused: number;
}

/** The states of a circuit. Each has a series, so that a panel shows when it changed. */
const circuitStates = ["closed", "open", "half-open"];

/** Shows the state of the connections to subgraphs, and how many operations were shared before any request to them. */
export function measureSubgraphs(
  metrics: ServiceMetrics,
  states: () => readonly SubgraphState[],
  sharedOperations: () => number,
): void {
  metrics.observed(
    "gauge",
    {
      name: "thidua_subgraph_circuit_state",
      help: "Whether the circuit to a subgraph is in this state: closed lets requests through, open refuses them.",
      labelNames: ["subgraph", "state"],
    },
    () =>
      states().flatMap(({ name, circuit }) =>
        circuitStates.map((state) => ({ labels: { subgraph: name, state }, value: state === circuit ? 1 : 0 })),
      ),
  );
  const observed = (type: "counter" | "gauge", name: string, help: string, value: (state: SubgraphState) => number) =>
    metrics.observed(type, { name, help, labelNames: ["subgraph"] }, () =>
      states().map((state) => ({ labels: { subgraph: state.name }, value: value(state) })),
    );
  observed(
    "gauge",
    "thidua_subgraph_requests_in_flight",
    "Requests to a subgraph without a complete answer.",
    ({ inFlight }) => inFlight,
  );
  observed("counter", "thidua_subgraph_retries_total", "Second attempts of reads.", ({ retries }) => retries);
  observed(
    "counter",
    "thidua_subgraph_shared_reads_total",
    "Callers that got the answer of another caller's identical read of a subgraph.",
    ({ shared }) => shared,
  );
  observed(
    "counter",
    "thidua_subgraph_circuit_refusals_total",
    "Requests that an open circuit kept from a subgraph.",
    ({ refused }) => refused,
  );
  metrics.observed(
    "counter",
    {
      name: "thidua_shared_operations_total",
      help: "Operations that got the result of another caller's identical one.",
    },
    () => [{ value: sharedOperations() }],
  );
}
