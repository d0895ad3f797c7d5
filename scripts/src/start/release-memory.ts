import { limitHeapGrowth } from "@thidua/base/heap";
import { collectGarbage } from "@thidua/kit/model/database";

/**
 * Gives back what the start took and no request needs: some 80 MB of compiled schemas and free pages that V8 would keep while
 * the process is idle. It takes a fifth of a second, once. Afterwards the heap is kept small.
 *
 * @param delay how long after the start, in milliseconds: not before the first answers
 */
export function releaseMemory(delay: number): void {
  setTimeout(() => {
    // From here on the heap grows by a quarter before it is collected, not to nearly twice its size. The start would take longer.
    limitHeapGrowth(25);
    collectGarbage();
  }, delay).unref();
}
