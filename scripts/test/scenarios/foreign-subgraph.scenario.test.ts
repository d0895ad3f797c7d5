import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { inRepository } from "../../src/paths.js";
import { build } from "../build.js";
import { copyRepository, type RepositoryCopy } from "../repository-copy.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/*
 * A subgraph without the kit (scripts/examples/training) joins a running graph, becomes unreachable, returns, is checked and
 * leaves, by the commands that its README prints. They run in a copy of the repository, whose published supergraph the gateway
 * serves as in production.
 */

const example = "scripts/examples/training";
const [start, join, change, leave] = [
  ...readFileSync(inRepository(`${example}/README.md`), "utf8").matchAll(/^```sh\n([\s\S]*?)^```$/gm),
].map(([, commands]) => commands!.trim().split("\n")) as [string[], string[], string[], string[]];

/** A course of an organization that does not exist yet. */
const laterCourse = {
  id: "6f0f6f0e-6c1c-4a55-9a0e-0d5f4a1b0009",
  name: "Tập huấn của tổ chức mới",
  startsOn: "2024-05-06",
  organizationCode: "phong-tap-huan",
};

let copy: RepositoryCopy;
let graph: SeededGraph;
let port: number;
let training: Training | undefined;
let reader: Reader;
beforeAll(async () => {
  await build();
  copy = copyRepository();
  // What is not published yet is another test's.
  for (const name of ["api", "supergraph"])
    cpSync(copy.path(`schema/${name}.graphql`), copy.path(`schema/published/${name}.graphql`));
  cpSync(copy.path("schema/changes"), copy.path("schema/published/changes"), { recursive: true });
  const file = copy.path(`${example}/courses.json`);
  const sample = JSON.parse(readFileSync(file, "utf8")) as { courses: object[] };
  writeFileSync(file, JSON.stringify({ ...sample, courses: [...sample.courses, laterCourse] }));
  graph = await openSeededGraph({
    supergraphPath: copy.path("schema/published/supergraph.graphql"),
    supergraphWatchMs: 100,
  });
  port = await freePort();
  reader = readAllTheTime();
});
afterAll(async () => {
  await reader?.stop();
  training?.child.kill("SIGKILL");
  await training?.ended;
  await graph?.stop();
  copy?.remove();
});

/** A process of the subgraph. */
interface Training {
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: free } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return free;
}

/** Runs a command line of the README in the copy, with this test's port. */
async function run(line: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(line.replace(":4101/", `:${port}/`), {
    cwd: copy.path("."),
    shell: true,
    // Only what the process needs: it does not belong to this run of tests.
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes: Buffer) => (output += bytes));
  return { code: await new Promise<number | null>((resolve) => child.once("close", resolve)), output };
}

async function runAll(lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const { code, output } = await run(line);
    expect([line, code, code === 0 ? "" : output]).toEqual([line, 0, ""]);
  }
}

/** Starts the subgraph as the README says, with this graph's feed and a token of its keys. Resolves when it listens. */
async function startTraining(): Promise<Training> {
  const { 0: program, index } = /node \S+main\.mjs$/.exec(start.at(-1)!)!;
  const names = [
    ...start
      .at(-1)!
      .slice(0, index)
      .matchAll(/(\w+)=/g),
  ].map(([, name]) => name);
  expect(names).toEqual(["ORGANIZATIONS_CHANGES_URL", "MIRROR_TOKEN_FILE"]);
  const tokenFile = copy.path("training-token");
  writeFileSync(tokenFile, await graph.token({ subject: "training", roles: ["SERVICE"] }));
  const owner = graph.running.subgraphs.find(({ name }) => name === "organizations")!;
  const child = spawn(process.execPath, program.split(" ").slice(1), {
    cwd: copy.path("."),
    env: {
      ORGANIZATIONS_CHANGES_URL: new URL("/changes", owner.url).toString(),
      MIRROR_TOKEN_FILE: tokenFile,
      PORT: String(port),
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes: Buffer) => (output += bytes));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await vi.waitFor(() => expect(output).toContain(`training: http://127.0.0.1:${port}/graphql\n`), 10_000);
  await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200), 10_000);
  return { child, output: () => output, ended };
}

/** A caller of the gateway who never pauses. */
interface Reader {
  answers: number;
  failures: unknown[];
  stop(): Promise<void>;
}

function readAllTheTime(): Reader {
  const counted: Reader = { answers: 0, failures: [], stop };
  let isStopped = false;
  async function read(): Promise<void> {
    while (!isStopped) {
      try {
        const { errors } = await graph.ask("{ organizations(first: 2) { nodes { name campaigns { totalCount } } } }");
        if (errors) counted.failures.push(errors);
      } catch (error) {
        counted.failures.push(error);
      }
      counted.answers += 1;
      await sleep(20);
    }
  }
  const reading = read();
  async function stop(): Promise<void> {
    isStopped = true;
    await reading;
  }
  return counted;
}

const bothWays = `{
  organizations(first: 200) { nodes { code name trainingCourses { name } } }
  trainingCourses { name organization { name } }
}`;
const isServed = async () =>
  (await graph.ask("{ trainingCourses { name } }")).errors?.[0]?.extensions.code !== "GRAPHQL_VALIDATION_FAILED";

interface Organizations {
  nodes: { code: string; name: string; trainingCourses: { name: string }[] | null }[];
}

it("joins a running graph, and is answered from both sides", async () => {
  training = await startTraining();
  expect(await isServed()).toBe(false);
  await runAll(join);
  await vi.waitFor(async () => expect(await isServed()).toBe(true), 10_000);
  const { organizations, trainingCourses } = (await graph.data(bothWays)) as {
    organizations: Organizations;
    trainingCourses: { name: string; organization: { name: string } | null }[];
  };
  const { courses } = JSON.parse(readFileSync(copy.path(`${example}/courses.json`), "utf8")) as {
    courses: { name: string; organizationCode: string; startsOn: string }[];
  };
  const nameOf = new Map(organizations.nodes.map(({ code, name }) => [code, name]));
  const byDay = courses.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  expect(trainingCourses).toEqual(
    byDay.map(({ name, organizationCode: code }) => ({
      name,
      organization: code === laterCourse.organizationCode ? null : { name: nameOf.get(code) },
    })),
  );
  expect(organizations.nodes.map(({ code, trainingCourses: own }) => [code, own])).toEqual(
    organizations.nodes.map(({ code }) => [
      code,
      byDay.filter(({ organizationCode }) => organizationCode === code).map(({ name }) => ({ name })),
    ]),
  );
  // A whole tree, from the copy that follows the feed.
  const within = await graph.data(`{ trainingCourses(organizationCode: "cao-bang-ubnd") { name } }`);
  expect(within.trainingCourses).toHaveLength(3);
  expect(await (await fetch(`${graph.url}/readyz`)).json()).toMatchObject({ subgraphs: { training: "READY" } });
});

it("costs a reader its own fields while it is killed, and answers again when it is back", async () => {
  const whole = await graph.data(bothWays);
  training!.child.kill("SIGKILL");
  await training!.ended;
  const partial = await graph.ask(bothWays);
  expect(partial.status).toBe(200);
  expect(partial.data).toEqual({
    organizations: {
      nodes: (whole.organizations as Organizations).nodes.map((node) => ({ ...node, trainingCourses: null })),
    },
    trainingCourses: null,
  });
  for (const { extensions } of partial.errors!)
    expect(extensions).toMatchObject({ code: "SUBGRAPH_UNAVAILABLE", serviceName: "training" });
  expect(new Set(partial.errors!.map(({ path }) => path?.[0]))).toEqual(new Set(["organizations", "trainingCourses"]));
  expect(await (await fetch(`${graph.url}/readyz`)).json()).toMatchObject({ missing: ["training"] });

  // While it was away, the feed was restored to an earlier state: its cursor lies ahead of it.
  const stored = copy.path(".data/training/organizations.json");
  const { organizations, ...place } = JSON.parse(readFileSync(stored, "utf8")) as { organizations: [string, object][] };
  const forged = { ...place, cursor: Buffer.from("change:999999999").toString("base64url") };
  writeFileSync(stored, JSON.stringify({ ...forged, organizations: [...organizations, ["gone", { code: "gone" }]] }));
  training = await startTraining();
  expect(await graph.data(bothWays)).toEqual(whole);
  await vi.waitFor(() => expect(training!.output()).toContain("read from the start"), 10_000);
  expect(training.output()).toMatch(/cannot be followed.*410.*CURSOR_TOO_OLD/);
  expect(readFileSync(stored, "utf8")).not.toContain("gone");
});

it("follows the owner: a course has its organization as soon as the feed has it", async () => {
  const courses = "{ trainingCourses { name organization { name } } }";
  const answer = (organization: object | null) =>
    expect.objectContaining({ trainingCourses: expect.arrayContaining([{ name: laterCourse.name, organization }]) });
  expect(await graph.data(courses)).toEqual(answer(null));
  const input = {
    code: laterCourse.organizationCode,
    kind: "DEPARTMENT",
    level: "PROVINCE",
    names: [{ fullName: "Phòng Tập huấn" }],
  };
  const mutation =
    "mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { userErrors { code } } }";
  expect(await graph.data(mutation, { input }, graph.administrator)).toEqual({
    createOrganization: { userErrors: [] },
  });
  await vi.waitFor(async () => expect(await graph.data(courses)).toEqual(answer({ name: "Phòng Tập huấn" })), 10_000);
});

it("is refused a version without a field that a saved query uses", async () => {
  const sdl = readFileSync(copy.path(`${example}/training.graphql`), "utf8");
  const without = sdl.replace(/ {2}"""\n[^"]*"""\n {2}topic: String\n/, "");
  expect(without).not.toBe(sdl);
  writeFileSync(copy.path("training-new.graphql"), without);
  const { code, output } = await run(change[0]!);
  expect(code).toBe(1);
  expect(output).toMatch(
    /TrainingCourse\.topic: FIELD_REMOVED[^\n]*\n[^\n]*\n[^\n]*saved queries: training-courses\.graphql/,
  );
});

it("leaves the graph, which goes on without it; no request failed", async () => {
  await runAll(leave);
  await vi.waitFor(async () => expect(await isServed()).toBe(false), 10_000);
  expect(readFileSync(copy.path("schema/CHANGELOG.md"), "utf8")).toContain("training leaves the graph");
  expect((await graph.ask("{ organizations(first: 1) { nodes { name } } }")).errors).toBeUndefined();
  expect((await fetch(`${graph.url}/readyz`)).status).toBe(200);
  training!.child.kill("SIGTERM");
  expect(await training!.ended).toBe(0);
  await reader.stop();
  expect(reader.failures).toEqual([]);
  expect(reader.answers).toBeGreaterThan(100);
});
