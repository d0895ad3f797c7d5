import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { processEnvironment } from "@thidua/base/env";

/** The process of `npm start`, with data of its own and without limits of callers. */
export interface GraphProcess {
  readonly url: string;
  /** Sends an operation. Throws if it is answered with errors. */
  ask(query: string): Promise<void>;
  /** Returns the resident memory of the process, in megabytes. */
  residentMegabytes(): number;
  stop(): Promise<void>;
}

/** Starts the graph as `npm start` does, with its options for the memory, on an empty data directory. */
export async function startGraphProcess(): Promise<GraphProcess> {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
  const [, ...words] = scripts.start.split(" ");
  const directory = mkdtempSync(join(tmpdir(), "memory-"));
  const { PATH, HOME } = processEnvironment();
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      PATH,
      HOME,
      PORT: "0",
      DATA_DIR: directory,
      RATE_LIMIT_REQUESTS: "0",
      RATE_LIMIT_COST: "0",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stdout!.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      const found = /Thi Đua Graph: (http:\S+)/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.once("close", () => reject(new Error(`It ended before it was up:\n${printed}`)));
  });
  return {
    url,
    async ask(query) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
    },
    residentMegabytes: () =>
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) / 1024,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
