import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePorts } from "../installation/free-ports.ts";

/** A running HAProxy before several processes of a service. */
export interface Proxy {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts HAProxy on a free port before processes on these ports. It asks `/readyz` of each twice a second. */
export async function startProxy(directory: string, ports: readonly number[]): Promise<Proxy> {
  const [port] = await freePorts(1);
  const servers = ports.map(
    (replica, index) => `  server r${index} 127.0.0.1:${replica} check inter 500ms fall 1 rise 1`,
  );
  const path = join(directory, "haproxy.cfg");
  writeFileSync(
    path,
    `global
  maxconn 1000
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  option redispatch
  retries 2
frontend public
  bind 127.0.0.1:${port}
  default_backend replicas
backend replicas
  balance roundrobin
  option httpchk GET /readyz
${servers.join("\n")}
`,
  );
  const child = spawn("haproxy", ["-db", "-f", path], { stdio: "ignore" });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "close");
    },
  };
}
