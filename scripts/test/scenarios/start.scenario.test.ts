import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDevelopmentKeys } from "@thidua/base/tokens";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { subgraphs } from "../../src/subgraphs.js";
import { build } from "../build.js";

/* What `npm start` runs: one process, the embedded database, a signal to end it. */

const directories: string[] = [];
const freshDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), "thidua-start-"));
  directories.push(directory);
  return directory;
};

/** A port that is free, and probably the one after it too. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}

interface Started {
  child: ChildProcess;
  output(): string;
  exited: Promise<number | null>;
  /** The gateway's address, once the line with the addresses is printed; raises when the process ends before. */
  url: Promise<string>;
}

function start(environment: Record<string, string>): Started {
  // Only what the process needs: the caller's DATABASE_URL must not lead this test to another database.
  const child = spawn(process.execPath, [inRepository("scripts/start.mjs")], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  let text = "";
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const found = /Thi Đua Graph: (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    };
    child.stdout!.on("data", read);
    child.stderr!.on("data", read);
    void exited.then(() => reject(new Error(`It ended before it was up:\n${text}`)));
  });
  // Whoever does not ask for the address must not be hurt by its failure.
  url.catch(() => undefined);
  return { child, output: () => text, exited, url };
}

async function ask(url: string, query: string, token?: string, variables?: object) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: never; errors?: unknown };
}

/** The commands that the README prints: the commands of its blocks and those within its lines. */
const readme = readFileSync(inRepository("README.md"), "utf8");

/** Types the README's `npm run -s token …` for a role; gives what a shell would put into a variable. */
function tokenFor(role: string, directory: string): string {
  const command = new RegExp(`npm run -s token -- (--role ${role}[\\w -]*)[\`)]`).exec(readme)?.[1];
  if (!command) throw new Error(`The README has no command for a token of ${role}`);
  return tokenOf(command.trim().split(" "), directory);
}

/** A token that `npm run token` signs with the keys of a data directory. Takes the words after the command. */
function tokenOf(words: string[], directory: string): string {
  return execFileSync("npm", ["run", "-s", "token", "--", ...words], {
    cwd: inRepository("."),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: directory },
    encoding: "utf8",
  }).trim();
}

/** Does what one of the README's `curl` lines does, with another address than the usual one. */
async function curl(line: string, url: string, variables: Record<string, string>) {
  const headers = [...line.matchAll(/-H (['"])(.*?)\1/g)].map((match) => match[2]!.split(/: ?/, 2) as [string, string]);
  const filled = headers.map(([name, value]): [string, string] => [
    name,
    value.replace(/\$(\w+)/g, (_, variable: string) => variables[variable] ?? ""),
  ]);
  const address = /curl -s localhost:4000(\S+)/.exec(line)![1]!;
  const body = /-d '(.*)'$/.exec(line)![1]!;
  const response = await fetch(url + address, { method: "POST", headers: filled, body });
  return (await response.json()) as { data: Record<string, never>; errors?: unknown };
}

beforeAll(async () => {
  await build();
  // What `npm install` does last.
  execFileSync(process.execPath, [inRepository("scripts/prepare-template.mjs")]);
}, 300_000);
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const acrossAll = `{
  organizationByCode(code: "cao-bang-skhcn-old") {
    name
    campaigns { totalCount }
    reviewConferences { nodes { name heldOn } }
    awardDecisions { nodes { collectiveCount individualCount } }
  }
}`;

describe("npm start", () => {
  // One data directory, started, used, and started again: each start takes seconds.
  const directory = freshDirectory();
  let first: Started;
  let url: string;
  let answer: { data: { organizationByCode: { campaigns: { totalCount: number } } } };
  let auditor: string;

  it("brings the whole graph up and answers across all four subgraphs", async () => {
    first = start({ PORT: "0", DATA_DIR: directory });
    url = await first.url;
    expect(first.output().trim().split("\n")).toHaveLength(1);
    expect(first.output()).toContain("bản ghi mới");
    answer = (await ask(url, acrossAll)) as typeof answer;
    expect(answer).toEqual({
      data: {
        organizationByCode: {
          name: expect.stringContaining("Sở Khoa học và Công nghệ"),
          campaigns: { totalCount: expect.any(Number) },
          reviewConferences: { nodes: [expect.objectContaining({ heldOn: "2017-09-08" })] },
          awardDecisions: { nodes: [{ collectiveCount: 3, individualCount: 6 }] },
        },
      },
    });
    expect(existsSync(join(directory, "pglite.lock"))).toBe(true);
  }, 120_000);

  it("answers what the README asks, and lets whoever has a token of `npm run token` write for its organization", async () => {
    const [open, audited, ...others] = readme.split("\n").filter((line) => line.startsWith("curl "));
    expect(others).toEqual([]);
    const found = await curl(open!, url, {});
    expect(found.errors).toBeUndefined();
    expect(found.data.campaigns).toMatchObject({
      nodes: expect.arrayContaining([expect.objectContaining({ year: 2019 })]),
    });

    const TOKEN = tokenFor("AUDITOR", directory);
    auditor = TOKEN;
    expect(TOKEN).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const trail = await curl(audited!, url, { TOKEN });
    const entry = { actor: "seed", operation: "campaigns" };
    expect(trail).toMatchObject({
      data: { viewer: { roles: ["AUDITOR"] }, campaignsAuditTrail: { nodes: [entry, entry, entry] } },
    });
    expect(await curl(audited!, url, { TOKEN: `${TOKEN}x` })).toMatchObject({
      errors: [{ extensions: { code: "TOKEN_SIGNATURE_INVALID" } }],
    });

    const editor = tokenFor("EDITOR", directory);
    const { data } = await ask(
      url,
      `{ viewer { organization { id code } } other: organizationByCode(code: "lang-son-skhcn") { id } }`,
      editor,
    );
    const { viewer, other } = data as { viewer: { organization: { id: string; code: string } }; other: { id: string } };
    expect(viewer.organization.code).toBe("cao-bang-skhcn-old");
    const launch = (organizationId: string, token?: string) =>
      ask(
        url,
        `mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { campaign { id } userErrors { code } } }`,
        token,
        { input: { code: "phong-trao-thu", name: "Phong trào thử", kind: "MOVEMENT", organizationId } },
      );
    const refused = (code: string) => ({
      data: { launchCampaign: null },
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })],
    });
    expect(await launch(viewer.organization.id)).toEqual(refused("UNAUTHENTICATED"));
    expect(await launch(viewer.organization.id, TOKEN)).toEqual(refused("FORBIDDEN"));
    expect(await launch(other.id, editor)).toEqual(refused("OUTSIDE_ORGANIZATION"));
    expect(await launch(viewer.organization.id, editor)).toEqual({
      data: { launchCampaign: { campaign: { id: expect.any(String) }, userErrors: [] } },
    });
  }, 120_000);

  it("trusts the tokens of its own data directory, and no others", async () => {
    const words = ["--role", "AUDITOR", "--organization", "cao-bang-skhcn-old"];
    const own = await ask(url, "{ viewer { subject roles organization { code } } }", tokenOf(words, directory));
    expect(own).toEqual({
      data: { viewer: { subject: "developer", roles: ["AUDITOR"], organization: { code: "cao-bang-skhcn-old" } } },
    });
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${tokenOf(words, freshDirectory())}`,
      },
      body: JSON.stringify({ query: "{ viewer { subject } }" }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "TOKEN_KEY_UNKNOWN" } }] });
    const { jwks } = await openDevelopmentKeys(join(directory, "keys"));
    expect(await (await fetch(`${url}/.well-known/jwks.json`)).json()).toEqual(jwks);
  }, 120_000);

  it("started twice on one data directory says so, and does the first no harm", async () => {
    const second = start({ PORT: "0", DATA_DIR: directory });
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain(`pid ${first.child.pid}`);
    expect(second.output()).toContain("DATA_DIR");
    expect(second.output()).not.toContain("    at ");
    const { missing } = (await (await fetch(`${url}/readyz`)).json()) as { missing: string[] };
    expect(missing.filter((name) => subgraphs.some((own) => own.name === name))).toEqual([]);
  }, 60_000);

  it("stops at SIGTERM with nothing left behind; the second start finds its data and accepts tokens of the first", async () => {
    first.child.kill("SIGTERM");
    expect(await first.exited).toBe(0);
    expect(existsSync(join(directory, "pglite.lock"))).toBe(false);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();

    const port = await freePort();
    const second = start({ PORT: String(port), DATA_DIR: directory });
    // One more campaign: the one that the editor launched.
    answer.data.organizationByCode.campaigns.totalCount += 1;
    expect(await ask(await second.url, acrossAll)).toEqual(answer);
    expect(second.output()).not.toContain("bản ghi mới");
    // The keys stay in the data directory.
    const [, audited] = readme.split("\n").filter((line) => line.startsWith("curl "));
    expect(await curl(audited!, await second.url, { TOKEN: auditor })).toMatchObject({
      data: {
        viewer: { subject: "developer", roles: ["AUDITOR"] },
        campaignsAuditTrail: {
          nodes: [
            { actor: "developer", operation: "launchCampaign", type: "Campaign", kind: "CREATED" },
            { actor: "seed" },
            { actor: "seed" },
          ],
        },
      },
    });
    // The feeds are where a foreign subgraph finds them: on the ports after the gateway's.
    const feed = `http://127.0.0.1:${port + 1}/changes?limit=1`;
    const token = tokenOf(["--role", "SERVICE"], directory);
    const changes = await fetch(feed, { headers: { authorization: `Bearer ${token}` } });
    expect((await changes.text()).split("\n")[0]).toContain('"type":');
    second.child.kill("SIGINT");
    expect(await second.exited).toBe(0);
  }, 120_000);

  it("on a taken port says which, and how to change it, before it writes anything", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const { port } = blocker.address() as { port: number };
    const directory = freshDirectory();
    const refused = start({ PORT: String(port), DATA_DIR: join(directory, "data") });
    expect(await refused.exited).toBe(1);
    expect(refused.output()).toContain(String(port));
    expect(refused.output()).toContain("PORT=");
    expect(existsSync(join(directory, "data"))).toBe(false);
    blocker.close();
  }, 60_000);

  it("names every wrong setting, one line each", async () => {
    const refused = start({ PORT: "abc", LOG_LEVEL: "loud" });
    expect(await refused.exited).toBe(1);
    expect(refused.output()).toMatch(/PORT.*\n.*LOG_LEVEL/);
  }, 60_000);

  it("stopped in the middle of its first load starts again and is whole", async () => {
    const directory = freshDirectory();
    const first = start({ PORT: "0", DATA_DIR: directory });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    first.child.kill("SIGKILL");
    await first.exited;
    const second = start({ PORT: "0", DATA_DIR: directory });
    const answer = await ask(await second.url, acrossAll);
    expect(answer.errors, second.output()).toBeUndefined();
    second.child.kill("SIGTERM");
    expect(await second.exited).toBe(0);
  }, 120_000);
});
