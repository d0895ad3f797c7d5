import { Worker } from "node:worker_threads";
import { planningWorkerFile } from "./planning-worker-file.js";

/** How long an unused thread waits for another supergraph, in milliseconds. */
const spareMs = 5_000;

interface Spare {
  worker: Worker;
  megabytes: number;
  end: NodeJS.Timeout;
}

let spare: Spare | undefined;

/**
 * Returns a thread that loads a supergraph: the one that was returned last, or a new one. To start one takes half a second of a
 * processor, mostly for Apollo's libraries; a program that starts several gateways need not pay it for each.
 *
 * @param megabytes the memory that the thread may take
 */
export function obtainWorker(megabytes: number): Worker {
  if (spare?.megabytes === megabytes) {
    const { worker, end } = spare;
    clearTimeout(end);
    spare = undefined;
    worker.ref();
    return worker;
  }
  const worker = new Worker(planningWorkerFile, {
    // What is young needs little memory: more of it takes tens of megabytes and saves no time.
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
  });
  // A thread that is terminated because no reply came in time can still fail.
  worker.on("error", () => {});
  worker.once("exit", () => {
    if (spare?.worker === worker) spare = undefined;
  });
  return worker;
}

/** Takes a thread back that has answered everything, and ends it unless it is soon needed again. */
export async function returnWorker(worker: Worker, megabytes: number): Promise<void> {
  if (spare) {
    await worker.terminate();
    return;
  }
  worker.postMessage({ kind: "forget" });
  worker.unref();
  const end = setTimeout(() => {
    spare = undefined;
    void worker.terminate();
  }, spareMs).unref();
  spare = { worker, megabytes, end };
}
