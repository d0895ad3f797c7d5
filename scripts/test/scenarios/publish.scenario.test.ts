import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type RunningGateway, startGateway } from "@thidua/gateway";
import {
  awardsSubgraph,
  type FixtureSubgraph,
  organizationsSubgraph,
  type SubgraphModule,
  startFixtureSubgraph,
} from "@thidua/gateway/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printSubgraphList } from "../../src/compose/subgraph-list.js";
import { build } from "../build.js";
import { copyRepository, type RepositoryCopy } from "../repository-copy.js";

/*
 * `compose`, `schema:check` and `schema:publish` in a copy of the repository whose own subgraphs are two small ones, and a gateway
 * that serves what is published there, as in production.
 */

const training: SubgraphModule = {
  name: "training",
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])
    type Query { trainingCourses: [TrainingCourse!] @listSize(assumedSize: 20) }
    type TrainingCourse @key(fields: "id") { id: ID! name: String organization: Organization }
    type Organization @key(fields: "id") { id: ID! trainingCourses: [TrainingCourse!] @listSize(assumedSize: 10) }
  `,
  resolvers: {
    Query: { trainingCourses: () => [{ id: "t1", name: "Nghiệp vụ", organization: { id: "o1" } }] },
    Organization: { trainingCourses: () => [{ id: "t1", name: "Nghiệp vụ" }] },
  },
};

let copy: RepositoryCopy;
let servers: FixtureSubgraph[];
let gateway: RunningGateway;

beforeAll(async () => {
  await build();
  copy = copyRepository();
  servers = await Promise.all(
    [organizationsSubgraph, awardsSubgraph, training].map((one) => startFixtureSubgraph(one)),
  );
  for (const folder of ["subgraphs", "queries", "published"]) {
    rmSync(copy.path(`schema/${folder}`), { recursive: true });
    mkdirSync(copy.path(`schema/${folder}`));
  }
  const own = [organizationsSubgraph, awardsSubgraph].map((module, index) => {
    writeFileSync(copy.path(`schema/subgraphs/${module.name}.graphql`), module.sdl);
    return { name: module.name, url: servers[index]!.url, owner: "Sở Nội vụ", kind: "OWN" as const };
  });
  writeFileSync(copy.path("schema/subgraphs/subgraphs.json"), printSubgraphList(own));
  writeFileSync(copy.path("training.graphql"), training.sdl);
  expect(await publish()).toMatchObject({ code: 0, output: expect.stringContaining("Đã công bố / published: ") });
  gateway = await startGateway({
    port: 0,
    logLevel: "silent",
    supergraphPath: copy.path("schema/published/supergraph.graphql"),
    supergraphWatchMs: 20,
  });
}, 300_000);
afterAll(async () => {
  await gateway.stop();
  await Promise.all(servers.map((server) => server.stop()));
  copy.remove();
});

/** Runs a command of the copy, while this process goes on. */
function run(script: string, ...given: string[]): Promise<{ code: number; output: string }> {
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME };
  const program = [copy.path(`scripts/dist/${script}`), ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: copy.path("."), env: environment }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

const compose = (...given: string[]) => run("compose/compose.js", ...given);
const check = (...given: string[]) => run("schema/check/check.js", ...given);
const publish = (...given: string[]) => run("schema/publish/publish.js", ...given);

const text = (path: string) => readFileSync(copy.path(path), "utf8");
/** All that the commands write. */
const written = () =>
  [
    "schema/subgraphs/subgraphs.json",
    "schema/supergraph.graphql",
    "schema/api.graphql",
    "schema/ACCESS.md",
    "schema/CHANGELOG.md",
    "schema/published/api.graphql",
    "schema/published/supergraph.graphql",
  ].map(text);

interface Answer {
  status: number;
  data?: Record<string, unknown>;
  errors?: unknown;
}

async function ask(query: string): Promise<Answer> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

const knowsTraining = async (): Promise<boolean> => {
  const { data } = await ask('{ __type(name: "TrainingCourse") { name } }');
  return (data as { __type: unknown }).__type !== null;
};

/** Sends requests while something is done, and until the gateway serves the result. Returns those that failed, and how many ran. */
async function meanwhile(work: () => Promise<unknown>, isServed: () => Promise<boolean>) {
  let running = true;
  const answers: Answer[] = [];
  const readers = Array.from({ length: 3 }, async () => {
    while (running) answers.push(await ask("{ awards { title organization { name awardCount } } }"));
  });
  const deadline = Date.now() + 60_000;
  try {
    await work();
    while (!(await isServed())) {
      if (Date.now() > deadline) throw new Error("The gateway does not serve what is published");
      await sleep(20);
    }
    const seen = answers.length;
    while (answers.length < seen + 30) await sleep(20);
  } finally {
    running = false;
    await Promise.all(readers);
  }
  return { failed: answers.filter(({ status, errors }) => status !== 200 || errors), asked: answers.length };
}

describe("a command that is wrong writes nothing", () => {
  it.each<[string, (...given: string[]) => ReturnType<typeof run>, string[], string]>([
    ["compose without an option", compose, [], "Cần --add hoặc --remove"],
    ["compose with an unknown option", compose, ["--delete", "training"], "npm run compose -- --add"],
    ["compose with a missing file", compose, ["--add", "training=x.graphql", "--url", "http://t"], "tệp “x.graphql”"],
    [
      "compose with what is no SDL",
      compose,
      ["--add", "training=README.md", "--url", "http://t"],
      "SDL sai cú pháp / is not valid SDL",
    ],
    ["a check of half a question", check, ["--subgraph", "training"], "--subgraph và --file đi cùng nhau"],
    ["a publication with an unknown option", publish, ["--force"], "npm run schema:publish"],
    [
      "a publication with nothing to accept",
      publish,
      ["--accept", "Query.awards", "--reason", "x"],
      "không có gì để chấp nhận",
    ],
  ])("%s", async (_, command, given, reason) => {
    const before = written();
    expect(await command(...given)).toEqual({ code: 1, output: expect.stringContaining(reason) });
    expect(written()).toEqual(before);
  });

  it("and --help prints how it is called", async () => {
    expect(await compose("--help")).toMatchObject({ code: 0, output: expect.stringMatching(/^npm run compose -- /) });
  });
});

describe("a subgraph that joins and leaves", () => {
  it("is composed and listed; production goes on with what is published", async () => {
    const added = await compose(
      "--add",
      "training=training.graphql",
      "--url",
      servers[2]!.url,
      "--owner",
      "Trường Chính trị",
    );
    expect(added).toMatchObject({ code: 0, output: expect.stringContaining("Đã thêm phân hệ “training”") });
    expect(text("schema/subgraphs/training.graphql")).toBe(training.sdl);
    expect(JSON.parse(text("schema/subgraphs/subgraphs.json"))[2]).toEqual({
      name: "training",
      url: servers[2]!.url,
      owner: "Trường Chính trị",
      kind: "FOREIGN",
    });
    expect(text("schema/api.graphql")).toContain("trainingCourses: [TrainingCourse!]");
    expect(text("schema/ACCESS.md")).toContain(
      "| training | Trường Chính trị | `Organization.trainingCourses` | decided there |",
    );
    expect(text("schema/ACCESS.md")).not.toContain("| training | Trường Chính trị | `Organization.id`");
    expect(await check()).toMatchObject({ code: 0 });
    expect(await knowsTraining()).toBe(false);
  });

  it("is served once it is published, and no request fails meanwhile", async () => {
    const { failed, asked } = await meanwhile(async () => {
      expect(await publish()).toMatchObject({ code: 0 });
    }, knowsTraining);
    expect(failed).toEqual([]);
    expect(asked).toBeGreaterThan(30);
    const both = "{ organizations { name trainingCourses { name } } trainingCourses { organization { name } } }";
    expect((await ask(both)).data).toMatchObject({
      organizations: expect.arrayContaining([
        { name: "UBND phường Bến Nghé", trainingCourses: [{ name: "Nghiệp vụ" }] },
      ]),
      trainingCourses: [{ organization: { name: "UBND phường Bến Nghé" } }],
    });
    expect(await publish()).toMatchObject({ code: 0, output: expect.stringContaining("Không có gì mới") });
  });

  it("a new SDL of it is checked against what is published, and refused with the fields that would break", async () => {
    writeFileSync(copy.path("new.graphql"), training.sdl.replace("name: String ", ""));
    const refused = await check("--subgraph", "training", "--file", "new.graphql");
    expect(refused).toEqual({
      code: 1,
      output: expect.stringContaining(
        "LỖI / ERROR  TrainingCourse.name: FIELD_REMOVED: TrainingCourse.name was removed.",
      ),
    });
    expect(await compose("--add", "training=new.graphql")).toMatchObject({
      code: 0,
      output: expect.stringContaining("Đã thay phân hệ “training”"),
    });
    expect(await check()).toMatchObject({ code: 1 });
    expect(await compose("--add", "training=training.graphql")).toMatchObject({ code: 0 });
    expect(await check()).toMatchObject({ code: 0 });
  });

  it("is taken out of production when its removal is accepted, and no request fails meanwhile", async () => {
    expect(await compose("--remove", "training")).toMatchObject({ code: 0 });
    expect(text("schema/ACCESS.md")).not.toContain("training");
    const before = written();
    expect(await publish()).toEqual({
      code: 1,
      output: expect.stringMatching(/Organization\.trainingCourses: FIELD_REMOVED[\s\S]*nothing is published/),
    });
    expect(written()).toEqual(before);
    const fields = ["--accept", "Organization.trainingCourses", "--accept", "Query.trainingCourses"];
    const { failed } = await meanwhile(
      async () => {
        const accepted = await publish(...fields, "--reason", "Trường Chính trị ngừng vận hành");
        expect(accepted).toMatchObject({ code: 0, output: expect.stringContaining("schema/CHANGELOG.md") });
      },
      async () => !(await knowsTraining()),
    );
    expect(failed).toEqual([]);
    expect(text("schema/CHANGELOG.md")).toMatch(
      /accepted breaking changes\n\n- `Organization\.trainingCourses` \(`FIELD_REMOVED`\): .* Reason: Trường Chính trị ngừng vận hành\.\n/,
    );
  });
});
