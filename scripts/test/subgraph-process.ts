import { type ChildProcess, spawn } from "node:child_process";
import { inRepository } from "../src/paths.js";

/** A subgraph in a process of its own, as a department runs it. */
export interface SubgraphProcess {
  readonly child: ChildProcess;
  /** Its GraphQL address. */
  readonly url: string;
  readonly port: number;
  /** Fulfilled when the process is gone. */
  readonly ended: Promise<void>;
}

/**
 * Starts a built subgraph (`build()` first) on a free port; gives it once it answers. Takes its name and its settings beside
 * PORT. Raises when the process ends before it is up.
 */
export async function startSubgraphProcess(
  name: string,
  settings: Readonly<Record<string, string>>,
): Promise<SubgraphProcess> {
  const child = spawn(process.execPath, [inRepository(`subgraphs/${name}/dist/main.js`)], {
    // Only what the process needs: the caller's DATABASE_URL must not lead it to another database.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: "silent", PORT: "0", ...settings },
  });
  let output = "";
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (bytes: Buffer) => {
      output += bytes.toString("utf8");
      const found = new RegExp(`^${name}: (http:\\S+)$`, "m").exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then(() => reject(new Error(`${name} ended before it was up:\n${output}`)));
  });
  return { child, url, port: Number(new URL(url).port), ended };
}
