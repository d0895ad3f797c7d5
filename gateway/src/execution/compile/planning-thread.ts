import type { Worker } from "node:worker_threads";
import type { PlanNode } from "@apollo/query-planner";
import { LifetimeOver } from "../../sharing/index.js";
import { maxLoadingMs, maxPlanningMs, planningLimits, planningMegabytes, tooComplex } from "./planning-limits.js";
import type { LoadRequest, PlanRequest, SchemaTexts, ThreadReply } from "./planning-messages.js";
import { obtainWorker, returnWorker } from "./planning-workers.js";
import { isThreadExhausted, nextReply } from "./thread-replies.js";

/** The time between two looks at the memory of the thread, in milliseconds. */
const watchMs = 100;

/** The time after which an unused thread ends once it has been released, in milliseconds. */
const idleMs = 60_000;

/** A thread, and the schemas that it sends once it has loaded the supergraph. */
interface Started {
  worker: Worker;
  texts: Promise<SchemaTexts>;
  /** What happens when the thread ends by itself. */
  onExit: () => void;
}

/**
 * Loads one supergraph in a thread with limited memory, and plans operations on it there. So neither takes the event loop:
 * to load takes a second, and an operation that is hard to plan as long as its limit allows. The planner's own limits do not
 * hold where an interface has many types: one step of it can take all memory. Here that ends the thread and not the process.
 */
export class PlanningThread {
  readonly #supergraphSdl: string;
  readonly #megabytes: number;
  #started: Started | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** Whether the thread owes a reply. */
  #isBusy = false;
  #isReleased = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(supergraphSdl: string) {
    this.#supergraphSdl = supergraphSdl;
    this.#megabytes = planningMegabytes(supergraphSdl);
  }

  /**
   * Starts the thread and returns the schemas of its supergraph.
   *
   * @param isValid whether the supergraph has been found valid before; otherwise it is validated
   * @param signal ends the loading
   * @throws Error with the first problem of the supergraph, or when loading takes too much time or memory
   */
  async load(isValid: boolean, signal: AbortSignal): Promise<SchemaTexts> {
    this.#started = this.#start(isValid, signal);
    this.#isBusy = true;
    try {
      const texts = await this.#started.texts;
      this.#isBusy = false;
      return texts;
    } catch (error) {
      this.#isBusy = false;
      if (error instanceof PlannerError) await this.release();
      else await this.#end();
      throw isThreadExhausted(error) && !signal.aborted
        ? new Error("The supergraph takes too much time or memory to load")
        : error;
    }
  }

  /**
   * Plans an operation after those that came before it. Throws GraphQLError (OPERATION_TOO_COMPLEX) beyond the limits, what the planner
   * throws, and LifetimeOver if the plan is not wanted any more when its turn has come.
   */
  plan(request: PlanRequest, isWanted: () => boolean = () => true): Promise<PlanNode | undefined> {
    const planned = this.#last.then(() => {
      if (!isWanted()) throw new LifetimeOver();
      return this.#plan(request);
    });
    this.#last = planned.catch(() => {});
    return planned;
  }

  /**
   * Gives the thread up. One that is planning does so when it has been idle for a while; an operation of a request that is still under
   * way obtains another.
   */
  async release(): Promise<void> {
    this.#isReleased = true;
    clearTimeout(this.#idle);
    const started = this.#started;
    if (!started || this.#isBusy) return;
    this.#started = undefined;
    started.worker.off("exit", started.onExit);
    await returnWorker(started.worker, this.#megabytes);
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const started = this.#started;
    this.#started = undefined;
    await started?.worker.terminate();
  }

  async #plan(request: PlanRequest): Promise<PlanNode | undefined> {
    clearTimeout(this.#idle);
    this.#started ??= this.#start(true);
    const { worker, texts } = this.#started;
    this.#isBusy = true;
    try {
      await texts;
      const exhausted = new AbortController();
      const watch = setInterval(() => void this.#watch(worker, exhausted), watchMs);
      const limits = AbortSignal.any([AbortSignal.timeout(maxPlanningMs), exhausted.signal]);
      const reply = nextReply(worker, limits).finally(() => clearInterval(watch));
      worker.postMessage(request);
      const { node, failure } = await reply;
      if (failure !== undefined) throw new PlannerError(failure);
      return node;
    } catch (error) {
      if (error instanceof PlannerError) throw error;
      await this.#end();
      throw isThreadExhausted(error) ? tooComplex() : error;
    } finally {
      this.#isBusy = false;
      if (this.#isReleased) this.#idle = setTimeout(() => void this.release(), idleMs).unref();
    }
  }

  /** The limits of a thread do not hold where the process has a limit by an option of Node (`--max-old-space-size`). */
  async #watch(worker: Worker, exhausted: AbortController): Promise<void> {
    const heap = await worker.getHeapStatistics().catch(() => undefined);
    if (heap && heap.used_heap_size > this.#megabytes * 1_000_000) exhausted.abort();
  }

  #start(isValid: boolean, signal?: AbortSignal): Started {
    const worker = obtainWorker(this.#megabytes);
    const request: LoadRequest = { kind: "load", supergraphSdl: this.#supergraphSdl, isValid, debug: planningLimits };
    const limits = [AbortSignal.timeout(maxLoadingMs), ...(signal ? [signal] : [])];
    const texts = nextReply(worker, AbortSignal.any(limits)).then(schemasOf);
    worker.postMessage(request);
    texts.then(
      () => worker.unref(),
      () => {},
    );
    const onExit = (): void => {
      if (this.#started?.worker === worker) this.#started = undefined;
    };
    worker.once("exit", onExit);
    return { worker, texts, onExit };
  }
}

/** What the planner, or the validation of the supergraph, threw. */
class PlannerError extends Error {}

function schemasOf({ texts, failure }: ThreadReply): SchemaTexts {
  if (!texts) throw new PlannerError(failure);
  return texts;
}
