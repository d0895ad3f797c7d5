import { spawn } from "node:child_process";
import { chownSync, copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "../../src/paths.js";
import type { EndedCommand, RunningCommand } from "../printed-commands.js";
import type { ComposeFile } from "./compose-file.js";

/** Where services of `docker-compose.yml` run without containers. */
export interface ServicePlace {
  /** A directory of the test: `secrets` in it is what the commands before the first start made. */
  readonly directory: string;
  /** The directory of the code; the repository unless given. */
  readonly code?: string;
  /** The user and the group of the process, by number; those of the test unless given. */
  readonly user?: number;
  /** The program that runs JavaScript; that of the test unless given. */
  readonly node?: string;
  /** The address of the database, for a superuser. */
  readonly databaseUrl: string;
  /** Settings in place of those of the file, such as ports. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Runs a service of `docker-compose.yml` as a process: with its command, its settings, and the secrets and directories that it has and no
 * others. Paths and the address of the database are those of the test.
 *
 * @param command another command than that of the file, as `docker compose run` takes one
 */
export function runService(
  file: ComposeFile,
  name: string,
  { directory, code = inRepository("."), user, node = process.execPath, databaseUrl, settings }: ServicePlace,
  command?: readonly string[],
): RunningCommand {
  const service = file.services.get(name)!;
  const own = join(directory, "run", name);
  // A command beside the running service has what that one has: to place it anew would take it away for a moment.
  const isPlaced = command !== undefined && existsSync(own);
  if (!isPlaced) rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const given = user === undefined ? {} : { uid: user, gid: user };
  const onMachine = (path: string) => join(directory, path);
  for (const { source, target } of isPlaced ? [] : service.secrets) {
    copyFileSync(onMachine(file.secrets.get(source)!), join(own, target));
    if (user !== undefined) chownSync(join(own, target), user, user);
  }
  const mounts = new Map([["/run/secrets", own]]);
  for (const volume of service.volumes) {
    const [source, target] = volume.split(":") as [string, string];
    mounts.set(target, onMachine(source));
  }
  const address = new URL(databaseUrl);
  const placed = (value: string) => {
    const found = /^postgres:\/\/(?:(\w+)@)?postgres:5432\/thidua$/.exec(value);
    if (found) return Object.assign(new URL(address), found[1] ? {} : { username: "", password: "" }).toString();
    const mount = [...mounts.keys()].find((target) => value.startsWith(target));
    return mount ? value.replace(mount, mounts.get(mount)!) : value;
  };
  const environment = Object.entries(service.environment).map(([key, value]) => [key, placed(value)]);
  const [, ...words] = command ?? service.command;
  const child = spawn(node, words, {
    ...given,
    cwd: code,
    env: { PATH: process.env.PATH, ...Object.fromEntries(environment), ...settings },
  });
  const written = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (chunk: Buffer) => {
      written[stream] += chunk.toString("utf8");
    });
  const ended = new Promise<EndedCommand>((resolve) => child.once("close", (code) => resolve({ code, ...written })));
  return { child, output: () => written.stdout + written.stderr, ended };
}
