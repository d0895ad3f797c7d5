import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inRepository } from "../paths.js";
import { readDockerIgnore } from "./docker-ignore.js";
import { repositoryFiles } from "./repository-files.js";

const isIgnored = readDockerIgnore(readFileSync(inRepository(".dockerignore"), "utf8"));

it("reads the rules as Docker documents them", () => {
  const temporary = readDockerIgnore("# comment\n*/temp*\n*/*/temp*\ntemp?\n");
  const paths = [
    "somedir/temporary.txt",
    "somedir/temp",
    "somedir/subdir/temporary.txt",
    "tempa",
    "temp",
    "a/b/c/temp",
  ];
  expect(paths.map(temporary)).toEqual([true, true, true, true, false, false]);
  const documents = readDockerIgnore("*.md\n!README*.md\nREADME-secret.md");
  expect(["A.md", "README.md", "README-secret.md", "docs/A.md"].map(documents)).toEqual([true, false, true, false]);
  const anywhere = readDockerIgnore("**/*.go\n/build/");
  expect(["a.go", "x/y/a.go", "build/a", "x/build/a", "a.gone"].map(anywhere)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  const without = readDockerIgnore("*\n!kept");
  expect(["other/a", "kept/b/c", ".env"].map(without)).toEqual([true, false, true]);
});

it.each([
  "secrets/database_password",
  "secrets/mirror/token",
  "secrets/gateway/awards",
  ".env",
  ".env.production",
  "gateway/.env.local",
  "subgraphs/awards/secrets/key",
  ".data/pglite/PG_VERSION",
  "scripts/.data/keys/private.pem",
  "schema/server.key",
  ".git/config",
  ".ci/run",
  "node_modules/graphql/package.json",
  "gateway/node_modules/x/index.js",
  "gateway/dist/main.js",
  "gateway/test/scenarios/limits.scenario.test.ts",
  "scripts/test/hidden/secrets.ts",
  "subgraphs/campaigns/src/pledge/pledge.database.test.ts",
  "a-new-file.txt",
])("%s stays out of the build context", (path) => {
  expect(isIgnored(path)).toBe(true);
});

it("has no test and no secret of the repository in the build context", () => {
  const sent = repositoryFiles().flatMap(({ path }) => (isIgnored(path) ? [] : [path]));
  expect(sent.length).toBeGreaterThan(500);
  expect(
    sent.filter((path) => /(^|\/)(secrets|\.data|test|node_modules|dist)\/|(^|\/)\.env|\.test\.ts$|\.pem$/.test(path)),
  ).toEqual([]);
});

it("has what the image is built from in the build context", () => {
  const dockerfile = readFileSync(inRepository("scripts/docker/Dockerfile"), "utf8");
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) => sources!.split(" "));
  const needed = [
    ...copied.filter((path) => path !== "."),
    "tsconfig.json",
    "gateway/src/main.ts",
    "gateway/web/index.html",
  ];
  expect(needed.filter((path) => !existsSync(inRepository(path)) || isIgnored(path))).toEqual([]);
});

it("builds an image of production dependencies whose user cannot change the code", () => {
  const dockerfile = readFileSync(inRepository("scripts/docker/Dockerfile"), "utf8");
  const [, run = ""] = dockerfile.split(/^FROM .* AS run$/m);
  expect(dockerfile).toMatch(/npm prune --omit=dev/);
  expect(run).toMatch(/^COPY --from=build \/app \/app$/m);
  expect(run).not.toMatch(/--chown[^\n]*\/app/);
  expect(run).toMatch(/^USER node$/m);
});
