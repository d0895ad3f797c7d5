import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { optionsFromEnvironment, parseGatewayEnvironment, type RunningGateway, startGateway } from "../../src/index.js";
import {
  awardsSubgraph,
  composeFixture,
  type FixtureSubgraph,
  organizationsSubgraph,
  startFixtureSubgraph,
} from "../../src/testing/index.js";

/* A gateway with the settings of an operator: where each subgraph is reached, also one that joins or leaves while it runs. */

const unused = "http://127.0.0.1:1/graphql";
let organizations: FixtureSubgraph;
let awards: FixtureSubgraph;
beforeAll(async () => {
  organizations = await startFixtureSubgraph(organizationsSubgraph);
  awards = await startFixtureSubgraph(awardsSubgraph);
});
afterAll(() => Promise.all([organizations.stop(), awards.stop()]));

let directory: string;
let path: string;
let gateway: RunningGateway | undefined;
let lines: Record<string, unknown>[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "gateway-"));
  path = join(directory, "supergraph.graphql");
  lines = [];
});
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  await rm(directory, { recursive: true });
});

const alone = () => composeFixture([{ module: organizationsSubgraph, url: organizations.url }]);
const both = () =>
  composeFixture([
    { module: organizationsSubgraph, url: organizations.url },
    { module: awardsSubgraph, url: unused },
  ]);

async function serve(supergraph: string): Promise<void> {
  await writeFile(`${path}.new`, supergraph);
  await rename(`${path}.new`, path);
}

async function start(environment: Record<string, string>, subgraphUrls?: Record<string, string>): Promise<void> {
  const settings = parseGatewayEnvironment({
    PORT: "0",
    SUPERGRAPH_PATH: path,
    SUPERGRAPH_WATCH_MS: "20",
    ...environment,
  });
  const logStream = { write: (line: string) => lines.push(JSON.parse(line)) };
  gateway = await startGateway({ ...optionsFromEnvironment(settings), logStream, subgraphUrls });
}

const logged = (message: string) =>
  lines.filter(({ msg }) => msg === message).map(({ subgraph, url, source }) => ({ subgraph, url, source }));
const addresses = () => logged("subgraph address");

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Not within 10 seconds; logged: ${JSON.stringify(lines)}`);
    await sleep(20);
  }
}

async function ask(query: string) {
  const response = await fetch(`${gateway!.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: unknown; errors?: unknown };
}

const acrossBoth = '{ organization(id: "o2") { name awardCount } }';
const answer = { data: { organization: { name: "Trường THPT Lê Quý Đôn", awardCount: 1 } } };

test("the start logs each address and what states it", async () => {
  await serve(both());
  await start({ SUBGRAPH_URLS: `awards=${awards.url.replace("http://", "http://user:secret@")}` });
  expect(addresses()).toEqual([
    { subgraph: "awards", url: awards.url, source: "SUBGRAPH_URLS" },
    { subgraph: "organizations", url: organizations.url, source: "supergraph" },
  ]);
  expect(JSON.stringify(lines)).not.toContain("secret");
  expect(await ask(acrossBoth)).toEqual(answer);
});

test("a program that runs subgraphs itself states their addresses, and leaves the others to the settings", async () => {
  await serve(both());
  await start({ AWARDS_URL: awards.url, ORGANIZATIONS_URL: unused }, { organizations: organizations.url });
  expect(addresses()).toEqual([
    { subgraph: "awards", url: awards.url, source: "AWARDS_URL" },
    { subgraph: "organizations", url: organizations.url, source: "program" },
  ]);
  expect(await ask(acrossBoth)).toEqual(answer);
});

test("a subgraph that joins is reached at the address of its variable; when it leaves, the setting is reported", async () => {
  await serve(alone());
  await start({ AWARDS_URL: awards.url });
  expect(addresses()).toEqual([{ subgraph: "organizations", url: organizations.url, source: "supergraph" }]);

  await serve(both());
  await until(() => addresses().length === 2);
  expect(addresses()[1]).toEqual({ subgraph: "awards", url: awards.url, source: "AWARDS_URL" });
  expect(await ask(acrossBoth)).toEqual(answer);

  await serve(alone());
  const left = "subgraph left the supergraph, but a setting still states its address";
  await until(() => logged(left).length === 1);
  expect(logged(left)).toEqual([{ subgraph: "awards", url: undefined, source: "AWARDS_URL" }]);
  expect((await ask('{ organization(id: "o2") { name } }')).errors).toBeUndefined();

  await serve(both());
  await until(() => addresses().length === 3);
  expect(await ask(acrossBoth)).toEqual(answer);
});

test("a supergraph whose new subgraph has a wrong address is refused, and the last good one stays in use", async () => {
  await serve(alone());
  await start({ AWARDS_URL: "awards:4004" });
  await serve(both());
  await until(() => lines.some(({ msg }) => String(msg).startsWith("supergraph refused")));
  expect(JSON.stringify(lines)).toContain("AWARDS_URL (“awards:4004”)");
  expect(addresses()).toHaveLength(1);
  expect((await ask('{ organization(id: "o2") { name } }')).errors).toBeUndefined();
  expect(await readFile(path, "utf8")).toContain("AWARDS");
});
