import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./until.js";

/** Whether HAProxy is installed (Debian's package `haproxy`). */
export const hasProxy = spawnSync("haproxy", ["-v"]).status === 0;

/** A proxy that balances requests over servers. */
export interface RunningProxy {
  url: string;
  /** Returns the names of the servers that the proxy uses (`s0`, `s1` …). */
  used(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Starts HAProxy before servers on loopback ports. It asks `/readyz` of each five times a second. It tries no request again. */
export async function startProxy(ports: readonly number[]): Promise<RunningProxy> {
  const directory = await mkdtemp(join(tmpdir(), "haproxy-"));
  const port = await freePort();
  const statePort = await freePort();
  const servers = ports.map((one, index) => `  server s${index} 127.0.0.1:${one} check inter 200ms fall 1 rise 1`);
  const lines = [
    "defaults",
    "  mode http",
    "  retries 0",
    "  timeout connect 30s",
    // A check that takes long on a busy machine is none that failed.
    "  timeout check 20s",
    "  timeout client 30s",
    "  timeout server 30s",
    "frontend entry",
    `  bind 127.0.0.1:${port}`,
    "  default_backend replicas",
    "backend replicas",
    "  balance roundrobin",
    "  option httpchk GET /readyz",
    ...servers,
    "frontend state",
    `  bind 127.0.0.1:${statePort}`,
    "  stats enable",
    "  stats uri /",
    "",
  ];
  const file = join(directory, "haproxy.cfg");
  await writeFile(file, lines.join("\n"));
  const child = spawn("haproxy", ["-db", "-f", file], { stdio: "ignore" });
  const readState = async () => (await fetch(`http://127.0.0.1:${statePort}/;csv`)).text();
  // It listens only some time after it has been started.
  await until(() => readState().then(Boolean, () => false));
  return {
    url: `http://127.0.0.1:${port}`,
    used: async () => {
      const state = await readState();
      return state.split("\n").flatMap((line) => /^replicas,(s\d+),.*,UP,/.exec(line)?.[1] ?? []);
    },
    stop: async () => {
      await end(child);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Returns a loopback port that was free. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
