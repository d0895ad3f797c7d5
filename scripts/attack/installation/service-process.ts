import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A service in a process of its own. It can be ended, suspended and started again at the same address. */
export interface ServiceProcess {
  readonly name: string;
  readonly port: number;
  /** The address without a path. */
  readonly url: string;
  readonly pid: number;
  /** The address of `/healthz`: on a port of its own, where the service has one. */
  readonly healthUrl: string;
  /** The log lines of errors and of faults outside of the log, newest last; at most 500. */
  readonly errorLines: readonly string[];
  /** Sends a signal to the process. */
  signal(signal: NodeJS.Signals): void;
  /** Fulfilled when the process is gone. */
  readonly ended: Promise<void>;
}

/** What a service is started with. */
export interface ServiceStart {
  readonly name: string;
  /** The absolute path of the program. */
  readonly program: string;
  readonly port: number;
  /** The port on which a thread of its own answers `/healthz`, where the build has that. */
  readonly healthPort?: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly directory: string;
}

const running = new Set<ChildProcess>();
const longestStartMs = 180_000;

/**
 * Starts a service and waits until it answers `/healthz`.
 *
 * @throws Error with what it printed, if it ends before
 */
export async function startService(start: ServiceStart): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [start.program], {
    cwd: start.directory,
    env: {
      PATH: process.env.PATH,
      HOME: start.directory,
      PORT: String(start.port),
      ...(start.healthPort !== undefined && { HEALTH_PORT: String(start.healthPort) }),
      ...start.settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const errorLines: string[] = [];
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      if (printed.length < 50) printed.push(line);
      if (isErrorLine(line, stream === child.stderr) && errorLines.push(line) > 500) errorLines.shift();
    });
  }
  let isGone = false;
  const ended = new Promise<void>((resolve) =>
    child.once("close", () => {
      isGone = true;
      running.delete(child);
      resolve();
    }),
  );
  const url = `http://127.0.0.1:${start.port}`;
  const began = performance.now();
  while (!(await isAlive(url))) {
    if (isGone) throw new Error(`${start.name} ended before it answered:\n${printed.join("\n")}`);
    if (performance.now() - began > longestStartMs) throw new Error(`${start.name} does not answer ${url}/healthz`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    name: start.name,
    port: start.port,
    url,
    pid: child.pid!,
    healthUrl: `http://127.0.0.1:${start.healthPort ?? start.port}/healthz`,
    errorLines,
    signal: (signal) => child.kill(signal),
    ended,
  };
}

/** Ends a service as an orchestrator does, and by force after `graceMs` milliseconds. */
export async function stopService(service: ServiceProcess, graceMs = 20_000): Promise<void> {
  service.signal("SIGCONT");
  service.signal("SIGTERM");
  const timer = setTimeout(() => service.signal("SIGKILL"), graceMs);
  await service.ended;
  clearTimeout(timer);
}

/** Ends all services that still run, when the program itself ends early. */
export function killServices(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** Lines of pino with the level error (50) or fatal (60), and whatever else is printed as an error. */
function isErrorLine(line: string, isErrorOutput: boolean): boolean {
  if (!line.startsWith("{")) return isErrorOutput && line.trim() !== "";
  return /"level":(?:50|60|"error"|"fatal")/.test(line);
}

async function isAlive(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
