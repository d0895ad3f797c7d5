import type { Worker } from "node:worker_threads";
import type { ThreadReply } from "./planning-messages.js";

/**
 * Returns the next message of a planning thread.
 *
 * @throws what ended the thread, or the reason of the signal
 */
export async function nextReply(worker: Worker, signal: AbortSignal): Promise<ThreadReply> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<ThreadReply>();
  const onExit = (code: number): void => reject(new Error(`The planning thread ended with ${code}`));
  const onAbort = (): void => reject(signal.reason);
  worker.once("message", resolve).once("error", reject).once("exit", onExit);
  signal.addEventListener("abort", onAbort, { once: true });
  return promise.finally(() => {
    worker.off("message", resolve).off("error", reject).off("exit", onExit);
    signal.removeEventListener("abort", onAbort);
  });
}

/** Returns whether an error of `nextReply` says that the thread took too much time or memory. */
export function isThreadExhausted(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === "TimeoutError" ||
    error.name === "AbortError" ||
    ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
  );
}
