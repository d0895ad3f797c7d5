import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningGateway, startGateway } from "../../src/index.js";
import type { SupergraphStatus } from "../../src/supergraph/index.js";
import { awardsSubgraph, composeFixture, organizationsSubgraph } from "../../src/testing/index.js";
import { until } from "../support/until.js";

const url = "http://127.0.0.1:1/graphql";
const good = composeFixture([
  { module: organizationsSubgraph, url },
  { module: awardsSubgraph, url },
]);
const grown = composeFixture([
  { module: organizationsSubgraph, url },
  { module: { ...awardsSubgraph, sdl: `${awardsSubgraph.sdl}\ntype Medal { id: ID! }` }, url },
]);

/** What must not be served, by its name. A directory stands for what cannot be read. */
const garbage: Readonly<Record<string, string | Uint8Array | "DIRECTORY">> = {
  empty: "",
  truncated: good.slice(0, good.length / 2),
  binary: Uint8Array.from({ length: 4_096 }, (_, index) => (index * 151) % 256),
  "no supergraph": "type Query { hello: String }",
  "without an address": good.replaceAll(url, ""),
  "with an address of another kind": good.replaceAll(url, "file:///etc/passwd"),
  huge: `${good}\n${"# filler\n".repeat(1_000_000)}`,
  "a directory": "DIRECTORY",
};

let directory: string;
let path: string;
let lines: Record<string, unknown>[] = [];
let gateway: RunningGateway | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "last-supergraph-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));
beforeEach(async () => {
  lines = [];
  path = join(await mkdtemp(join(directory, "case-")), "supergraph.graphql");
});
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
});

const kept = (): string => join(path, "..", "kept");

async function start(watchMs = 20): Promise<void> {
  gateway = await startGateway({
    supergraphPath: path,
    supergraphWatchMs: watchMs,
    lastSupergraphDirectory: kept(),
    port: 0,
    logStream: { write: (line) => lines.push(JSON.parse(line)) },
  });
}

async function supergraph(): Promise<SupergraphStatus> {
  const response = await fetch(`${gateway!.url}/readyz`);
  return ((await response.json()) as { supergraph: SupergraphStatus }).supergraph;
}

async function place(content: string | Uint8Array | "DIRECTORY"): Promise<void> {
  const written = `${path}.new`;
  if (content === "DIRECTORY") await mkdir(written);
  else await writeFile(written, content);
  // A file cannot take the place of a directory, nor the other way round.
  if (content === "DIRECTORY" || (await stat(path).catch(() => undefined))?.isDirectory())
    await rm(path, { recursive: true, force: true });
  await rename(written, path);
}

describe("a running gateway", () => {
  test("refuses every kind of garbage, says so, and serves a good supergraph that follows", async () => {
    await place(good);
    await start();
    const { checksum } = await supergraph();
    const refused = () => lines.filter(({ msg }) => String(msg).startsWith("supergraph refused")).length;
    for (const [index, [name, content]] of Object.entries(garbage).entries()) {
      await place(content);
      await until(() => refused() > index);
      expect(await supergraph(), name).toMatchObject({ checksum, source: "FILE", file: "REFUSED" });
    }
    // Once for each, however often the file is looked at.
    await sleep(100);
    expect(refused()).toBe(Object.keys(garbage).length);
    await place(grown);
    await until(async () => (await supergraph()).checksum !== checksum);
    expect(await supergraph()).toMatchObject({ source: "FILE", file: "IN_USE" });
  });

  test("reports a missing file and goes on serving", async () => {
    await place(good);
    await start();
    await rm(path);
    await until(async () => (await supergraph()).file === "MISSING");
    const response = await fetch(`${gateway!.url}/graphql?query=${encodeURIComponent("{__typename}")}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });

  test("serves the last of two that follow each other at once", async () => {
    await place(good);
    await start();
    const { checksum } = await supergraph();
    await place(grown.replace("type Medal", "type Badge"));
    await place(grown);
    await until(async () => (await supergraph()).checksum !== checksum && (await supergraph()).file === "IN_USE");
    await until(async () => (await readFile(join(kept(), (await readdir(kept()))[0]!), "utf8")).includes("type Medal"));
    expect(await supergraph()).toMatchObject({ source: "FILE", file: "IN_USE" });
  });
});

describe("a gateway that is restarted", () => {
  test.each(["truncated", "no supergraph", "missing"])(
    "with a bad file (%s) serves the last good one",
    async (name) => {
      await place(good);
      await start();
      const { checksum } = await supergraph();
      await gateway!.stop();
      if (name === "missing") await rm(path);
      else await place(garbage[name]!);
      await start();
      const file = name === "missing" ? "MISSING" : "REFUSED";
      expect(await supergraph()).toMatchObject({ checksum, source: "LAST_GOOD", file });
      await place(grown);
      await until(async () => (await supergraph()).source === "FILE");
      expect((await supergraph()).file).toBe("IN_USE");
    },
  );

  test.each(Object.keys(garbage))("with a bad file (%s) and no good one says why in a line", async (name) => {
    await place(garbage[name]!);
    const error = await start().catch((problem: Error) => problem);
    expect(error).toMatchObject({ name: "SupergraphRefusedError", message: expect.stringMatching(/^[^\n]{20,900}$/) });
  });

  test("does not serve a kept supergraph that is damaged", async () => {
    await place(good);
    await start();
    await gateway!.stop();
    const [name] = await readdir(kept());
    const file = join(kept(), name!);
    await writeFile(file, (await readFile(file, "utf8")).replace("Award", "Reward"));
    await rm(path);
    await expect(start()).rejects.toThrow("SUPERGRAPH_PATH");
  });

  test("starts where nothing can be kept", async () => {
    await place(good);
    await writeFile(kept(), "a file in place of the directory");
    await start();
    expect(await supergraph()).toMatchObject({ source: "FILE" });
    expect(lines.map(({ msg }) => msg)).toContain("the last good supergraph cannot be kept");
  });
});
