import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Collects garbage. Returns the memory of what is still referred to on the heap of this process, in megabytes. */
export function collectedHeap(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  // The first collection frees what finalizers and weak references kept in the second.
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
