import { describe, expect, it } from "vitest";
import { repositoryFiles } from "./repository-files.js";
import { workspaceListBreaches } from "./workspace-lists.js";

const files = repositoryFiles();

/** The repository's files, with a change in the text of one. Throws when there is nothing to change. */
function changed(path: string, from: string, to: string) {
  return files.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    return { path, text: file.text.replace(from, to) };
  });
}

describe("the lists of workspaces agree", () => {
  it("in this repository", () => expect(workspaceListBreaches(files)).toEqual([]));

  it.each([
    ["scripts/docker/Dockerfile", "lacks subgraphs/base", "COPY subgraphs/base/package.json subgraphs/base/\n", ""],
    [
      "scripts/docker/Dockerfile",
      "copies subgraphs/base/package.json to subgraphs/kit",
      "COPY subgraphs/base/package.json subgraphs/base/",
      "COPY subgraphs/base/package.json subgraphs/kit/",
    ],
    ["tsconfig.json", "lacks subgraphs/kit", '    { "path": "subgraphs/kit" },\n', ""],
    ["tsconfig.json", "tools is no workspace", '"references": [', '"references": [{ "path": "tools" },'],
    ["turbo.json", "the inputs lack scripts/src", '"scripts/src/**"', '"scripts/*.ts"'],
    ["turbo.json", "the outputs lack scripts/dist", ', "scripts/dist/**"', ""],
  ])("and a breach in %s is found: %s", (path, breach, from, to) => {
    expect(workspaceListBreaches(changed(path, from, to))).toEqual([`${path}: ${breach}`]);
  });

  it("and a new workspace is missed in all of them", () => {
    const breaches = workspaceListBreaches(changed("package.json", '"scripts"\n', '"scripts",\n    "tools/new"\n'));
    expect(breaches).toEqual([
      "scripts/docker/Dockerfile: lacks tools/new",
      "tsconfig.json: lacks tools/new",
      "turbo.json: the inputs lack tools/new/src",
      "turbo.json: the outputs lack tools/new/dist",
    ]);
  });
});
