// Observes services from a process of its own, which the load of the attack does not delay. Once a second it asks each service's
// `/healthz` over a new connection and reads its resident memory.
import { readFileSync } from "node:fs";
import { get } from "node:http";
import type { Sampled, SampledService } from "./sampled.ts";

const intervalMs = 1_000;
const longestWaitMs = 10_000;

let samples = new Map<string, Sampled>();
let services: SampledService[] = [];
let began = performance.now();

process.on("message", (message: { kind: "begin"; services: SampledService[] } | { kind: "end" }) => {
  if (message.kind === "begin") {
    services = message.services;
    began = performance.now();
    samples = new Map(
      services.map(({ name }) => [
        name,
        { name, healthMs: [], mainHealthMs: [], healthFailures: 0, memory: [] } satisfies Sampled,
      ]),
    );
    sampleAll();
  } else {
    process.send!([...samples.values()]);
    services = [];
  }
});
process.on("disconnect", () => process.exit(0));
setInterval(sampleAll, intervalMs);

function sampleAll(): void {
  for (const service of services) {
    const sampled = samples.get(service.name)!;
    const mebibytes = residentMebibytes(service.pid);
    if (mebibytes !== undefined) {
      sampled.memory.push({ seconds: Math.round((performance.now() - began) / 1_000), mebibytes });
    }
    askHealth(service.mainHealthUrl, (milliseconds) => void sampled.mainHealthMs.push(milliseconds));
    askHealth(service.healthUrl, (milliseconds, isHealthy) => {
      sampled.healthMs.push(milliseconds);
      if (!isHealthy) sampled.healthFailures++;
    });
  }
}

function askHealth(url: string, done: (milliseconds: number, isHealthy: boolean) => void): void {
  const sentAt = performance.now();
  let isDone = false;
  const finish = (isHealthy: boolean) => {
    if (isDone) return;
    isDone = true;
    done(Math.round(performance.now() - sentAt), isHealthy);
  };
  const request = get(url, { agent: false, timeout: longestWaitMs }, (response) => {
    response.resume();
    response.on("end", () => finish(response.statusCode === 200));
  });
  request.on("timeout", () => request.destroy());
  request.on("error", () => finish(false));
  request.on("close", () => finish(false));
}

/** The memory of a process that is in use now; undefined where the system does not state it, or the process is gone. */
function residentMebibytes(pid: number): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kibibytes === undefined ? undefined : Math.round(Number(kibibytes) / 1_024);
  } catch {
    return undefined;
  }
}
