import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { PlanNode } from "@apollo/query-planner";
import { maxPlanningMs, planningLimits, planningMegabytes, tooComplex } from "./planning-limits.js";

/** What the thread sends: that it has started, a plan, or why there is none. */
interface Reply {
  node?: PlanNode;
  failure?: string;
}

/** The time between two looks at the memory of the thread, in milliseconds. */
const watchMs = 100;

/** The time after which an unused thread ends, in milliseconds. */
const idleMs = 60_000;

/**
 * Plans operations on one supergraph in a thread with limited memory. The planner's own limits do not hold where an
 * interface has many types: one step of it can take all memory. Here that ends the thread and not the process, and
 * other requests are served meanwhile.
 */
export class PlanningThread {
  readonly #supergraphSdl: string;
  #worker: Promise<Worker> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(supergraphSdl: string) {
    this.#supergraphSdl = supergraphSdl;
  }

  /**
   * Plans an operation after those that came before it. Throws GraphQLError (OPERATION_TOO_COMPLEX) beyond the limits.
   */
  plan(text: string): Promise<PlanNode | undefined> {
    const planned = this.#last.then(() => this.#plan(text));
    this.#last = planned.catch(() => {});
    return planned;
  }

  /** Ends the thread. It starts again when it is needed. */
  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.then((started) => started.terminate()).catch(() => {});
  }

  async #plan(text: string): Promise<PlanNode | undefined> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    try {
      const worker = await this.#worker;
      const exhausted = new AbortController();
      const watch = setInterval(() => void this.#watch(worker, exhausted), watchMs);
      const limits = AbortSignal.any([AbortSignal.timeout(maxPlanningMs), exhausted.signal]);
      const reply = nextReply(worker, limits).finally(() => clearInterval(watch));
      worker.postMessage(text);
      const { node, failure } = await reply;
      if (failure !== undefined) throw new PlannerError(failure);
      return node;
    } catch (error) {
      if (error instanceof PlannerError) throw error;
      await this.stop();
      throw isExhausted(error) ? tooComplex() : error;
    } finally {
      this.#idle = setTimeout(() => void this.stop(), idleMs).unref();
    }
  }

  /** The limits of a thread do not hold where the process has a limit by an option of Node (`--max-old-space-size`). */
  async #watch(worker: Worker, exhausted: AbortController): Promise<void> {
    const heap = await worker.getHeapStatistics().catch(() => undefined);
    if (heap && heap.used_heap_size > planningMegabytes(this.#supergraphSdl) * 1_000_000) exhausted.abort();
  }

  async #start(): Promise<Worker> {
    const file = `planning-worker${extname(import.meta.url)}`;
    const worker = new Worker(new URL(file, import.meta.url), {
      workerData: { supergraphSdl: this.#supergraphSdl, config: { debug: planningLimits } },
      resourceLimits: { maxOldGenerationSizeMb: planningMegabytes(this.#supergraphSdl) },
    });
    // A thread that is terminated because no reply came in time can still fail.
    worker.on("error", () => {});
    await nextReply(worker);
    worker.once("exit", () => this.#forget(worker));
    worker.unref();
    return worker;
  }

  /** Lets the next operation start a thread, unless another one has been started since. */
  async #forget(ended: Worker): Promise<void> {
    const present = this.#worker;
    const started = await present?.catch(() => undefined);
    if (started === ended && this.#worker === present) this.#worker = undefined;
  }
}

/** What the planner threw. */
class PlannerError extends Error {}

function nextReply(worker: Worker, signal?: AbortSignal): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const onExit = (code: number): void => reject(new Error(`The planning thread ended with ${code}`));
  const onAbort = (): void => reject(signal!.reason);
  worker.once("message", resolve).once("error", reject).once("exit", onExit);
  signal?.addEventListener("abort", onAbort, { once: true });
  return promise.finally(() => {
    worker.off("message", resolve).off("error", reject).off("exit", onExit);
    signal?.removeEventListener("abort", onAbort);
  });
}

function isExhausted(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === "TimeoutError" ||
    error.name === "AbortError" ||
    ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
  );
}
