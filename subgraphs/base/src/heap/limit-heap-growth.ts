import { setFlagsFromString } from "node:v8";

/**
 * Bounds the heap of this process while it runs: V8 reads the setting at each collection. It lets a heap grow to four times what is in
 * use where a machine has much memory: a server that has answered large requests then holds some hundred megabytes of garbage for good.
 *
 * @param percent how much the heap may grow over what is in use before it is collected
 */
export function limitHeapGrowth(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
