import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What a process used up to now. */
export interface Usage {
  cpuMs: number;
  megabytes: number;
}

/** A program of this package in a process of its own. */
export interface Child<Ready> {
  /** What it sent when it was ready. */
  readonly ready: Ready;
  /** Sends a message and returns the next one from it. */
  ask<Answer>(message: unknown): Promise<Answer>;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
const canPin = process.platform === "linux" && spawnSync("taskset", ["--version"]).status === 0;

/** Keeps a process on one processor, where the system can do that. */
export function pin(processor: number, pid = process.pid): void {
  if (canPin) spawnSync("taskset", ["-a", "-c", "-p", String(processor), String(pid)]);
}

/**
 * Starts a program. Servers that are compared run on the first processor; the load and PostgreSQL have the others.
 *
 * @param program its path within `src`
 * @throws Error if it ends before it is ready
 */
export async function startChild<Ready>(
  program: string,
  words: readonly string[],
  { isPinned = true, nodeOptions = [] as readonly string[] } = {},
): Promise<Child<Ready>> {
  const child = fork(fileURLToPath(new URL(`../${program}`, import.meta.url)), words, {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv: [...nodeOptions],
    env: { ...process.env, NODE_NO_WARNINGS: "1", GRAPHILE_ENV: "production" },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  if (isPinned) pin(0, child.pid!);
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      const settle = (message: unknown) => {
        child.off("exit", refuse);
        resolve(message);
      };
      const refuse = () => {
        child.off("message", settle);
        reject(new Error(`${program} ${words.join(" ")} ended`));
      };
      child.once("message", settle);
      child.once("exit", refuse);
    });
  const ask = async <Answer>(message: unknown): Promise<Answer> => {
    const next = answer();
    child.send(message as never);
    const received = (await next) as Answer & { failure?: string };
    if (received && typeof received === "object" && received.failure) throw new Error(received.failure);
    return received;
  };
  return {
    ready: (await answer()) as Ready,
    ask,
    usage: () => ask<Usage>({ kind: "usage" }),
    async stop() {
      if (!running.has(child)) return;
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}

/** Ends what still runs, when a suite failed. */
export function killChildren(): void {
  for (const child of running) child.kill();
}
