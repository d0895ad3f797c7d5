import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { inRepository } from "../src/paths.js";

/** How a command ended. */
export interface EndedCommand {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command that is running. */
export interface RunningCommand {
  /** The shell that runs it, or the command itself: a shell becomes the last command of its line. */
  readonly child: ChildProcess;
  /** What it has printed. */
  output(): string;
  readonly ended: Promise<EndedCommand>;
}

/**
 * The one block of commands in a document that contains a text.
 *
 * @param path the document within the repository
 * @throws Error if there is none, or more than one
 */
export function printedBlock(path: string, text: string): string {
  const blocks = [...readFileSync(inRepository(path), "utf8").matchAll(/^```sh\n([\s\S]*?)^```$/gm)];
  const found = blocks.map(([, block]) => block!).filter((block) => block.includes(text));
  if (found.length !== 1) throw new Error(`${path} has ${found.length} blocks of commands with "${text}"`);
  return found[0]!;
}

/**
 * The PATH of a user's shell: the system's own Node first, where there is one, and not the Node of `node_modules/.bin`, which only
 * `npm run` adds.
 */
export function shellPath(): string {
  const inherited = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((directory) => !directory.includes("node_modules"));
  const system = existsSync("/usr/bin/node") ? ["/usr/bin"] : [];
  return [...system, ...inherited, dirname(process.execPath)].join(delimiter);
}

/**
 * Runs a line or a block of commands in the repository, as a user's shell does.
 *
 * @param environment the whole environment, without PATH
 */
export function runPrinted(commands: string, environment: Readonly<Record<string, string>>): RunningCommand {
  const child = spawn("bash", ["-e", "-c", commands], {
    cwd: inRepository("."),
    env: { PATH: shellPath(), ...environment },
  });
  const written = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (chunk: Buffer) => {
      written[stream] += chunk.toString("utf8");
    });
  const ended = new Promise<EndedCommand>((resolve) => child.once("close", (code) => resolve({ code, ...written })));
  return { child, output: () => written.stdout + written.stderr, ended };
}
