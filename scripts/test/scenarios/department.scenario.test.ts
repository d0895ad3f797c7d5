import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oldestNode } from "@thidua/base/node-version";
import { createTokenVerifier, keysFromFile, Role } from "@thidua/base/tokens";
import { openEmbeddedDatabase } from "@thidua/kit/model/database";
import { createEmptyDatabase, type EmptyDatabase } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../build.js";
import { printedBlock, type RunningCommand, runPrinted } from "../printed-commands.js";

/*
 * A department runs the awards subgraph alone, by the commands that the README prints, on a machine whose own Node may be
 * older. The database is embedded, or with TEST_DATABASE_URL one of its own on that server.
 */

const page = "subgraphs/README.md";
const home = mkdtempSync(join(tmpdir(), "thidua-department-"));
const dataDirectory = join(home, "data");
let server: EmptyDatabase | undefined;

/** What a department's shell has set. */
const environment = (): Record<string, string> => ({
  HOME: home,
  DATA_DIR: dataDirectory,
  ...(server && { DATABASE_URL: server.url }),
});
const run = (commands: string, settings: Record<string, string> = {}) =>
  runPrinted(commands, { ...environment(), ...settings }).ended;

/** The schemas of the database that hold tables. The embedded database must not be in use. */
async function schemasWithTables(): Promise<unknown[]> {
  const sql = `select distinct "table_schema" from "information_schema"."tables"
    where "table_schema" not in ('pg_catalog', 'information_schema')`;
  if (server) return (await server.query(sql)).map(({ table_schema }) => table_schema);
  const embedded = await openEmbeddedDatabase(dataDirectory);
  const { rows } = await embedded.pglite.query<{ table_schema: string }>(sql);
  await embedded.close();
  return rows.map(({ table_schema }) => table_schema);
}

async function ask(url: string, query: string, token?: string, variables?: object) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Record<string, never>; errors?: unknown };
}

beforeAll(async () => {
  const { TEST_DATABASE_URL } = process.env;
  if (TEST_DATABASE_URL) server = await createEmptyDatabase(TEST_DATABASE_URL);
  await build();
}, 300_000);
afterAll(async () => {
  await server?.drop();
  rmSync(home, { recursive: true, force: true });
});

describe("the awards department", () => {
  const commands = printedBlock("README.md", "npm run subgraph -- awards");
  const [migrate, seed, serve] = commands.trim().split("\n") as [string, string, string];
  let running: RunningCommand;
  let url: string;

  it("has the same commands in the README and on the operator's page", () => {
    expect(printedBlock(page, "npm run subgraph -- awards")).toBe(commands);
  });

  it("creates its own tables", async () => {
    const { code, stdout } = await run(migrate);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^awards: .*kit-change-feed/m) });
    expect(stdout).not.toMatch(/organizations|campaigns:/);
  }, 60_000);

  it("loads the catalogs of the law; without an option or for another subgraph it writes nothing", async () => {
    const help = await run("npm run seed");
    expect([help.code, help.stderr]).toEqual([1, ""]);
    expect(help.stdout).toContain("--catalogs");
    expect(await run("npm run seed -- --catalogs campaigns")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("run `npm run migrate -- campaigns` first"),
    });
    const loaded = await run(seed);
    expect([loaded.code, loaded.stderr]).toEqual([0, ""]);
    // Nothing was written before.
    expect(loaded.stdout).toMatch(
      /^awards: danh mục \/ catalogs: [1-9]\d+ bản ghi mới \/ created, 0 đã có \/ existing$/m,
    );
  }, 60_000);

  it("starts alone, prints its address and answers what the page asks", async () => {
    running = runPrinted(serve, environment());
    await expect
      .poll(() => running.output(), { timeout: 30_000 })
      .toMatch(/^awards: http:\/\/127\.0\.0\.1:\d+\/graphql$/m);
    url = /^awards: (http:\S+)$/m.exec(running.output())![1]!;
    const { stdout } = await run(printedBlock(page, 'curl -s "$URL"'), { URL: url });
    expect(JSON.parse(stdout)).toEqual({
      data: {
        awardForms: {
          nodes: [{ code: expect.any(String) }, { code: expect.any(String) }, { code: expect.any(String) }],
          totalCount: expect.any(Number),
        },
      },
    });
    const token = (await run("npm run -s token -- --role PROVINCE_ADMIN")).stdout.trim();
    const created = await ask(
      url,
      `mutation ($input: CreateStatisticsCategoryInput!) {
         createStatisticsCategory(input: $input) { statisticsCategory { code } userErrors { code } }
       }`,
      token,
      { input: { code: "THU", labelVi: "Loại thử", labelEn: "A category", position: 99 } },
    );
    expect(created).toEqual({
      data: { createStatisticsCategory: { statisticsCategory: { code: "THU" }, userErrors: [] } },
    });
  }, 60_000);

  it("stops when npm is ended, and leaves a free database with nothing of other departments", async () => {
    running.child.kill("SIGTERM");
    await running.ended;
    await expect
      .poll(
        () =>
          fetch(url).then(
            () => "answers",
            () => "stopped",
          ),
        { timeout: 15_000 },
      )
      .toBe("stopped");
    if (!server) await expect.poll(() => readdir(dataDirectory), { timeout: 15_000 }).not.toContain("pglite.lock");
    expect(await schemasWithTables()).toEqual(["awards"]);
  }, 60_000);

  it("is refused the facts of the articles in production, and beside its own records", async () => {
    expect(await run("npm run seed -- --articles awards", { NODE_ENV: "production" })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("--articles is for development and demonstration, not for production"),
    });
    expect(await run("npm run seed -- --articles awards")).toMatchObject({
      code: 1,
      stdout: expect.not.stringContaining("created"),
      stderr: expect.stringContaining("awards: --articles không nạp vào cơ sở dữ liệu có bản ghi khác (1 thay đổi"),
    });
  }, 60_000);
});

describe("a deployment without an identity provider", () => {
  it("makes its keys and signs a token for its services as the page prints", async () => {
    const block = printedBlock(page, "npm run -s sign-token");
    expect(await run(block)).toMatchObject({ code: 0, stderr: "" });
    const [, issuer, audience] = /TOKEN_ISSUER=(\S+) TOKEN_AUDIENCE=(\S+)/.exec(block)!;
    const verifier = createTokenVerifier({
      keys: keysFromFile(join(home, "thidua/issuer/jwks.json")),
      issuer: issuer!,
      audience: audience!,
      production: true,
    });
    const token = readFileSync(join(home, "thidua/mirror_token"), "utf8").trim();
    expect(await verifier.verify(`Bearer ${token}`)).toMatchObject({
      subject: "awards",
      roles: new Set([Role.SERVICE]),
    });
    // Keys in use are not written over.
    expect(await run(block)).toMatchObject({ code: 1, stderr: expect.stringContaining("is not written over") });
  }, 60_000);
});

describe("a program that cannot run", () => {
  it("on an old Node answers in one line with the command to use", async () => {
    const { stdout: version } = await run("node --version");
    const major = Number(/^v(\d+)/.exec(version)![1]);
    const { code, stdout, stderr } = await run("node subgraphs/awards/dist/main.js", { NODE_ENV: "production" });
    expect([code, stdout]).toEqual([1, ""]);
    if (major >= oldestNode[0]) expect(stderr).toContain("DATABASE_URL");
    else expect(stderr).toMatch(/^Cần Node .* run `npm run subgraph -- awards` \(after `npm install`\)\n$/);
  }, 60_000);

  it("names what is not built, and the subgraphs that there are", async () => {
    const program = (words: string) => run(`"${process.execPath}" scripts/run.mjs ${words}`);
    expect(await program("scripts/dist/missing.js")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "Chưa biên dịch mã nguồn: hãy chạy `npm install`, rồi `npm run build`\nNothing is built: run `npm install`, then `npm run build`\n",
    });
    expect(await program("subgraph awards --now")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("“--now”"),
    });
    expect(await program("subgraph finance")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/“finance” .*\n {2}npm run subgraph -- awards \| campaigns/),
    });
  }, 60_000);
});
