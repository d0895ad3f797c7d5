import type { EntityManager } from "@mikro-orm/sql";
import { foldSummaries } from "../../graph/statistics/summary/index.js";
import type { MaintenanceLog } from "./run-daily.js";

/** The time between two folds, in milliseconds: reads add up what was written within it. */
const interval = 15_000;
/** Not at once: a process that starts has more urgent things to do. */
const afterStart = 60_000;

/**
 * Folds what was written into the summaries of statistics while the process runs, without keeping the process alive. A failure is logged,
 * and the next fold takes its part too.
 *
 * @returns a function that stops it, after a fold that is under way
 */
export function keepFolding(fork: () => EntityManager, log: MaintenanceLog): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let folding: Promise<void> = Promise.resolve();
  let isStopped = false;
  const fold = async () => {
    try {
      await foldSummaries(fork());
    } catch (error) {
      log.error({ err: error }, "statistics were folded: failed");
    }
    if (!isStopped) wait(interval);
  };
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      folding = fold();
    }, milliseconds).unref();
  };
  wait(afterStart);
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await folding;
  };
}
