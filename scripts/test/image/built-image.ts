import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { readDockerIgnore } from "../../src/checks/docker-ignore.js";
import { repositoryPaths } from "../../src/checks/repository-files.js";
import { inRepository } from "../../src/paths.js";

/** What the Dockerfile builds, in a directory of this machine. */
export interface BuiltImage {
  /** The directory `/app` of the image. */
  readonly code: string;
  /** The program `node` of the image, which every user can run. */
  readonly node: string;
  /** Removes it. */
  remove(): void;
}

/**
 * Does the steps of the stage `build` of the Dockerfile without containers: copies what `.dockerignore` lets into the build context, and
 * runs the commands, by this Node and the npm of this machine.
 *
 * @throws Error if a step fails, with what it printed
 */
export function buildImage(): BuiltImage {
  const root = mkdtempSync(join(tmpdir(), "thidua-image-"));
  chmodSync(root, 0o755);
  const [code, programs] = [join(root, "app"), join(root, "bin")];
  for (const directory of [code, programs]) mkdirSync(directory);
  const node = join(programs, "node");
  copyFileSync(process.execPath, node);
  const PATH = [programs, ...systemPath()].join(delimiter);
  // The user's settings of npm, and not those that belong to this run of tests.
  const { NODE_ENV: _, npm_config_local_prefix: __, ...inherited } = process.env;
  const env = { ...inherited, PATH };
  const isIgnored = readDockerIgnore(readFileSync(inRepository(".dockerignore"), "utf8"));
  const context = repositoryPaths().filter((path) => !isIgnored(path));
  for (const step of buildSteps()) {
    const [instruction, ...words] = step.split(" ") as [string, ...string[]];
    if (instruction === "RUN") execFileSync("sh", ["-c", words.join(" ")], { cwd: code, env, stdio: "pipe" });
    else copy(context, words.slice(0, -1), join(code, words.at(-1)!));
  }
  return { code, node, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The instructions of the stage that copy or run something, each in one line. */
function buildSteps(): string[] {
  const dockerfile = readFileSync(inRepository("scripts/docker/Dockerfile"), "utf8");
  const [, stage = ""] = /^FROM \S+ AS build$([\s\S]*?)^FROM /m.exec(dockerfile) ?? [];
  return stage
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => /^(?:COPY|RUN) /.test(line));
}

/**
 * Copies files of the context to a directory; `.` is all of them, with their folders. Docker keeps their modes: here they are those of a
 * checkout that its owner alone may read.
 */
function copy(context: readonly string[], sources: readonly string[], target: string): void {
  const found = sources.includes(".") ? context : context.filter((path) => sources.includes(path));
  for (const path of found) {
    const to = join(target, sources.includes(".") ? path : path.split("/").at(-1)!);
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    cpSync(inRepository(path), to);
    chmodSync(to, statSync(to).mode & 0o700);
  }
}

function systemPath(): string[] {
  return (process.env.PATH ?? "").split(delimiter).filter((directory) => !directory.includes("node_modules"));
}
