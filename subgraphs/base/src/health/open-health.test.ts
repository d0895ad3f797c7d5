import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type HealthEndpoint, openHealth } from "./open-health.js";

const settings = { HEALTH_HOST: "127.0.0.1", HEALTH_PORT: 0 };
let opened: HealthEndpoint | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** Asks an address again and again, from a thread of its own, until a message comes; then it returns what it was answered. */
const asking = `
  const { parentPort, workerData } = require("node:worker_threads");
  const answers = [];
  let isDone = false;
  parentPort.once("message", () => { isDone = true; });
  (async () => {
    // What loads once must not be counted.
    await (await fetch(workerData)).json();
    parentPort.postMessage("asking");
    while (!isDone) {
      const response = await fetch(workerData);
      answers.push({ ...(await response.json()), status: response.status });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    parentPort.postMessage(answers);
  })();
`;

/** Keeps the event loop from running, for some milliseconds. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe("the health endpoint", () => {
  it("answers that the process runs, and nothing else", async () => {
    opened = await openHealth("library", settings);
    const response = await fetch(opened!.url);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ status: "ok", service: "library", delayMilliseconds: expect.any(Number) });
    expect((await fetch(new URL("/graphql", opened!.url))).status).toBe(404);
    expect((await fetch(opened!.url, { method: "POST" })).status).toBe(405);
  });

  it("answers while the event loop is blocked, reports its delay, and 503 when that is long", async () => {
    opened = await openHealth("library", settings, 1_000);
    const asker = new Worker(asking, { eval: true, workerData: opened!.url });
    await once(asker, "message");
    block(2_500);
    asker.postMessage("done");
    const [answers] = (await once(asker, "message")) as [{ status: number; delayMilliseconds: number }[]];
    expect(answers.some(({ status, delayMilliseconds }) => status === 200 && delayMilliseconds < 1_000)).toBe(true);
    expect(answers.some(({ status, delayMilliseconds }) => status === 503 && delayMilliseconds >= 1_000)).toBe(true);
    for (const { status, delayMilliseconds } of answers) expect(status).toBe(delayMilliseconds >= 1_000 ? 503 : 200);
    await vi.waitFor(async () => expect((await fetch(opened!.url)).status).toBe(200), { timeout: 10_000 });
    await asker.terminate();
  });

  it("is not opened without a port, and says if its port is taken", async () => {
    expect(await openHealth("library", { HEALTH_HOST: "127.0.0.1" })).toBeUndefined();
    opened = await openHealth("library", settings);
    const taken = { ...settings, HEALTH_PORT: Number(new URL(opened!.url).port) };
    await expect(openHealth("library", taken)).rejects.toThrow("HEALTH_PORT");
  });
});
