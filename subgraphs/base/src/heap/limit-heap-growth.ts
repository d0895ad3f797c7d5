import v8 from "node:v8";

/**
 * How much the heap may grow over what is in use before it is collected, in percent. V8 lets it grow to four times that where a machine
 * has much memory: a server that has answered large requests then holds some hundred megabytes of garbage for good.
 */
const growingPercent = 100;

/** Bounds the heap of this process while it runs: V8 reads the setting at each collection. */
export function limitHeapGrowth(): void {
  v8.setFlagsFromString(`--heap-growing-percent=${growingPercent}`);
}
