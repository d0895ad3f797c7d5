import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** One change as a reader wrote it down. */
export interface ReadLine {
  cursor: string;
  tx: string;
  type: string;
  id: string;
  kind: string;
}

/** A reader that dies again and again until it is stopped. */
export class MortalReader {
  readonly #file = join(mkdtempSync(join(tmpdir(), "thidua-reader-")), "read.ndjson");
  #process: ChildProcess | undefined;
  #isStopping = false;
  #lives = 0;
  readonly #running: Promise<void>;

  /** Takes the feed's address, a service token and random numbers. */
  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly random: () => number,
  ) {
    this.#running = this.#live();
  }

  get lives(): number {
    return this.#lives;
  }

  /** The whole lines of its file. */
  lines(): ReadLine[] {
    if (!existsSync(this.#file)) return [];
    const text = readFileSync(this.#file, "utf8");
    return text
      .slice(0, text.lastIndexOf("\n") + 1)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as ReadLine);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#process?.kill("SIGKILL");
    await this.#running;
  }

  async #live(): Promise<void> {
    const script = fileURLToPath(new URL("./feed-reader.mjs", import.meta.url));
    while (!this.#isStopping) {
      this.#lives += 1;
      const seed = String(Math.floor(this.random() * 1_000));
      const child = spawn(process.execPath, [script, this.url, this.token, this.#file, seed], { stdio: "ignore" });
      this.#process = child;
      const died = new Promise((resolve) => child.once("exit", resolve));
      await Promise.race([died, sleep(300 + this.random() * 2_500)]);
      child.kill("SIGKILL");
      await died;
    }
  }
}
