import { matchesGlob } from "node:path/posix";
import type { RepositoryFile } from "./repository-files.js";

/**
 * Compares the workspaces of `package.json` with the other lists of them: the `COPY …/package.json` lines of the Dockerfile,
 * without which `npm ci` in the image misses a package; the references of `tsconfig.json`, without which `tsc -b` does not
 * compile it; and the inputs and outputs in `turbo.json`, without which `npm start` does not notice a change of its sources.
 * Returns one line for each difference. Throws an Error when one of these files is missing.
 */
export function workspaceListBreaches(files: readonly RepositoryFile[]): string[] {
  const textOf = (path: string) => {
    const file = files.find((each) => each.path === path);
    if (!file) throw new Error(`${path} is missing`);
    return file.text;
  };
  const { workspaces } = JSON.parse(textOf("package.json")) as { workspaces: string[] };
  const { references } = JSON.parse(textOf("tsconfig.json")) as { references: { path: string }[] };
  const { tasks } = JSON.parse(textOf("turbo.json")) as {
    tasks: Record<string, { inputs: string[]; outputs: string[] }>;
  };
  const copied = [...textOf("scripts/docker/Dockerfile").matchAll(/^COPY (\S+)\/package\.json (\S+)\/$/gm)];
  const { inputs, outputs } = tasks["//#compile"]!;
  const isCovered = (path: string, globs: string[]) => globs.some((glob) => matchesGlob(path, glob));
  return [
    ...differences(
      "scripts/docker/Dockerfile",
      workspaces,
      copied.map(([, from]) => from!),
    ),
    ...copied
      .filter(([, from, to]) => from !== to)
      .map(([, from, to]) => `scripts/docker/Dockerfile: copies ${from}/package.json to ${to}`),
    ...differences(
      "tsconfig.json",
      workspaces,
      references.map(({ path }) => path),
    ),
    ...workspaces.flatMap((workspace) => [
      ...(isCovered(`${workspace}/src/a.ts`, inputs) ? [] : [`turbo.json: the inputs lack ${workspace}/src`]),
      ...(isCovered(`${workspace}/dist/a.js`, outputs) ? [] : [`turbo.json: the outputs lack ${workspace}/dist`]),
    ]),
  ];
}

function differences(path: string, workspaces: readonly string[], listed: readonly string[]): string[] {
  return [
    ...workspaces.filter((workspace) => !listed.includes(workspace)).map((name) => `${path}: lacks ${name}`),
    ...listed.filter((name) => !workspaces.includes(name)).map((name) => `${path}: ${name} is no workspace`),
  ];
}
