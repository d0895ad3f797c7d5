import { collectDefaultMetrics, Registry } from "prom-client";

let registry: Registry | undefined;

/**
 * Returns the metrics of this process: processor time, memory, delay of the event loop, garbage collections. The first call begins
 * to measure; what measures the garbage collections cannot be ended, so that there is one for all servers of the process.
 */
export function processMetrics(): Registry {
  if (registry) return registry;
  registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
