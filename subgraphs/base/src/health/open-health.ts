import { Worker } from "node:worker_threads";
import { EnvironmentError, type HealthSettings } from "../env/index.js";
import type { HealthThreadReport, HealthThreadSettings } from "./health-settings.js";
import { beat, beatInterval, loopBeats } from "./loop-beats.js";

/** Where `/healthz` is answered whatever the process does. */
export interface HealthEndpoint {
  readonly url: string;
  close(): Promise<void>;
}

/** The delay of the event loop from which on a program counts as stuck, in milliseconds. */
const usuallyStuckAfter = 5_000;

/** The heap of the thread, in MB: what a server of one answer needs. */
const memory = { maxOldGenerationSizeMb: 12, maxYoungGenerationSizeMb: 2 };

/** It stands beside this file: in the sources, where Node reads TypeScript itself, and among the compiled files. */
const threadFile = new URL(
  import.meta.url.endsWith(".ts") ? "./health-thread.ts" : "./health-thread.js",
  import.meta.url,
);

/**
 * Opens the endpoint that the settings name, or nothing if they name none. A thread answers it: 200 while the event loop of the process runs,
 * with its delay in milliseconds, and 503 when it has not run for long.
 *
 * @param service the name in the answer
 * @param stuckAfter from which delay on the answer is 503, in milliseconds; 5,000 unless given
 * @throws EnvironmentError if the port is in use
 */
export async function openHealth(
  service: string,
  settings: HealthSettings,
  stuckAfter: number = usuallyStuckAfter,
): Promise<HealthEndpoint | undefined> {
  const { HEALTH_HOST: host, HEALTH_PORT: port } = settings;
  if (port === undefined) return undefined;
  const beats = loopBeats();
  const workerData: HealthThreadSettings = { beats, service, host, port, stuckAfter };
  // What the process was started with, such as a loader of modules, is not meant for the thread.
  const thread = new Worker(threadFile, { name: "health", workerData, execArgv: [], resourceLimits: memory });
  const beating = setInterval(() => beat(beats), beatInterval).unref();
  const close = async () => {
    clearInterval(beating);
    await thread.terminate();
  };
  try {
    const listening = await reported(thread);
    // The process ends although the thread listens.
    thread.unref();
    return { url: `http://${host.includes(":") ? `[${host}]` : host}:${listening}/healthz`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Returns the port at which the thread listens. */
async function reported(thread: Worker): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<HealthThreadReport>();
  thread.once("message", resolve);
  thread.once("error", reject);
  const report = await promise;
  if ("port" in report) return report.port;
  if (report.code !== "EADDRINUSE") throw new Error(`The health endpoint cannot be opened: ${report.message}`);
  throw new EnvironmentError(["HEALTH_PORT: cổng đã có chương trình khác dùng / the port is taken by another program"]);
}
