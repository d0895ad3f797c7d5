import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseRoles, passwordFile, roleName } from "@thidua/kit/serve/database-roles";
import { createEmptyDatabase, type EmptyDatabase, testEnvironment } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePorts } from "../../attack/installation/free-ports.js";
import { subgraphs } from "../../src/subgraphs.js";
import { build } from "../build.js";
import { type RunningCommand, runPrinted } from "../printed-commands.js";
import { readComposeFile } from "./compose-file.js";
import { dropRoles } from "./drop-roles.js";
import { runService, type ServicePlace } from "./service-process.js";

/*
 * The services of docker-compose.yml on a PostgreSQL server, as processes instead of containers: what the file gives to each is
 * enough for it, in the order of the commands that the file prints.
 */

const server = testEnvironment().TEST_DATABASE_URL;

describe.runIf(server)("the services of docker-compose.yml", () => {
  const directory = mkdtempSync(join(tmpdir(), "thidua-compose-"));
  const file = readComposeFile({
    JWKS_FILE: join(directory, "issuer/jwks.json"),
    TOKEN_ISSUER: "https://issuer.example",
    TOKEN_AUDIENCE: "thidua",
    CHANGE_RETENTION_DAYS: "1",
  });
  const roles = subgraphs.flatMap(({ database }) => databaseRoles.map((role) => passwordFile(database.schema, role)));
  let place: ServicePlace;
  let database: EmptyDatabase;
  const started: RunningCommand[] = [];

  /** Runs a command that the file prints, with the test's directory in place of the repository's `secrets`. */
  const print = (command: string) =>
    runPrinted(command.replaceAll(/(?<= )secrets\//g, `${directory}/secrets/`), { HOME: directory }).ended;

  beforeAll(async () => {
    await build();
    database = await createEmptyDatabase(server!);
    const settings = { HOST: "127.0.0.1", PORT: "0", METRICS_PORT: "0", HEALTH_PORT: "0", LOG_LEVEL: "info" };
    place = { directory, databaseUrl: database.url, settings };
  }, 300_000);
  afterAll(async () => {
    for (const { child } of started) child.kill("SIGKILL");
    await Promise.all(started.map(({ ended }) => ended));
    await database?.drop();
    if (database) await dropRoles(server!, database.url);
    rmSync(directory, { recursive: true, force: true });
  });

  it("the printed commands make the directories, the secrets and the key, and keep them when they run again", async () => {
    const made = file.commands.filter((command) => /^(mkdir|test|npm) /.test(command));
    expect(made).toHaveLength(4);
    for (const command of [...made, `npm run -s keys -- ${directory}/issuer`])
      expect(await print(command)).toMatchObject({ code: 0 });
    writeFileSync(join(directory, "secrets/mirror/token"), "a.b.c\n");
    const kept = ["database_password", "audit_key", "audit_key.pub", "gateway/awards"].map((path) =>
      join(directory, "secrets", path),
    );
    const before = kept.map((path) => readFileSync(path, "utf8"));
    for (const command of made) expect(await print(command)).toMatchObject({ code: 0 });
    expect(kept.map((path) => readFileSync(path, "utf8"))).toEqual(before);
    expect(before[2]).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  }, 150_000);

  it("the superuser makes the roles", async () => {
    expect(await runService(file, "database-roles", place).ended).toMatchObject({ code: 0, stderr: "" });
    const files = roles.map((role) => join(directory, "secrets/database", role));
    expect(files.map((path) => existsSync(path) && statSync(path).mode & 0o777)).toEqual(files.map(() => 0o600));
  }, 100_000);

  it("a subgraph becomes healthy when the owners have migrated, and stays so without the database", async () => {
    const [port, healthPort] = await freePorts(2);
    const temporary = join(directory, "tmp");
    mkdirSync(temporary);
    const own = { PORT: `${port}`, HEALTH_PORT: `${healthPort}`, TMPDIR: temporary };
    const checked = { ...place, settings: { ...place.settings, ...own } };
    const check = async () =>
      (await runService(file, "campaigns", checked, file.services.get("campaigns")!.healthcheck).ended).code;
    expect(await check()).toBe(1);
    const campaigns = runService(file, "campaigns", checked);
    started.push(campaigns);
    await expect.poll(() => campaigns.output(), { timeout: 100_000 }).toMatch(/^campaigns: http:\S+$/m);
    expect(await check()).toBe(1);
    const { code, stdout, stderr } = await runService(file, "migrate", place).ended;
    expect([code, stderr]).toEqual([0, ""]);
    for (const { name } of subgraphs) expect(stdout).toMatch(new RegExp(`^${name}: .*kit-change-feed`, "m"));
    expect(await check()).toBe(0);
    const role = roleName(new URL(database.url).pathname.slice(1), "campaigns", "runtime");
    await database.query(`alter role "${role}" nologin`);
    await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`);
    await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
    expect(await check()).toBe(0);
    await database.query(`alter role "${role}" login`);
    campaigns.child.kill("SIGKILL");
    await campaigns.ended;
    expect(await check()).toBe(1);
  }, 250_000);

  it("the operator loads a catalog", async () => {
    const words = ["node", "scripts/dist/databases/seed.js", "--catalogs", "awards"];
    expect(await runService(file, "operator", place, words).ended).toMatchObject({ code: 0, stderr: "" });
  }, 150_000);

  it("a subgraph serves as its runtime role, and seals what was written", async () => {
    const awards = runService(file, "awards", place);
    started.push(awards);
    await expect.poll(() => awards.output(), { timeout: 100_000 }).toMatch(/^awards: http:\S+$/m);
    const url = /^awards: (http:\S+)$/m.exec(awards.output())![1]!;
    const ready = (await (await fetch(new URL("/readyz", url))).json()) as object;
    expect(JSON.stringify(ready)).not.toContain("AUDIT_NOT_SEALED");
    const users = await database.query(
      "select distinct usename from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    expect(users).toEqual([{ usename: expect.stringMatching(/_awards_runtime$/) }]);
    const heads = join(directory, "secrets/audit-heads/awards.jsonl");
    await expect.poll(() => existsSync(heads) && statSync(heads).size, { timeout: 90_000 }).toBeGreaterThan(0);
  }, 240_000);

  it("the pruning prunes as its own role until it is stopped", async () => {
    const pruning = runService(file, "prune", place);
    await expect.poll(() => pruning.output(), { timeout: 100_000 }).toMatch(/^awards: 0 thay đổi đã xóa/m);
    pruning.child.kill("SIGTERM");
    expect(await pruning.ended).toMatchObject({ code: 0, stderr: "" });
  }, 150_000);

  it("the operator verifies the audit with the heads outside the database", async () => {
    const words = ["node", "scripts/dist/databases/verify-audit.js", "awards"];
    const { code, stdout } = await runService(file, "operator", place, words).ended;
    expect(stdout).toMatch(/^awards: nguyên vẹn \/ intact$/m);
    expect(stdout).toMatch(/heads outside the database that agree: [1-9]/);
    expect(code).toBe(0);
  }, 150_000);
});
