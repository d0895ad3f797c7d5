import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { inRepository } from "../../src/paths.js";
import { subgraphs } from "../../src/subgraphs.js";
import { printedBlock } from "../printed-commands.js";
import { readComposeFile } from "./compose-file.js";

const { services, secrets, commands } = readComposeFile();
const page = "subgraphs/README.md";
const sourcesOf = (name: string) => services.get(name)!.secrets.map(({ source }) => source);
const passwordsOf = (role: string) => subgraphs.map(({ database }) => `${database.schema}_${role}`);
const thatHave = (secret: string) => [...services.keys()].filter((name) => sourcesOf(name).includes(secret));

it.each(subgraphs.map(({ name, database }) => [name, database.schema]))(
  "%s has the password of its own runtime role, the audit's key, its gateway secret, and no other secret",
  (name, schema) => {
    expect(sourcesOf(name)).toEqual([`${schema}_runtime`, "audit_key", `${name}_secret`]);
    expect(services.get(name)!.environment).toMatchObject({
      DATABASE_URL: "postgres://postgres:5432/thidua",
      DATABASE_ROLES_DIRECTORY: "/run/secrets",
      AUDIT_KEY_FILE: "/run/secrets/audit_key",
      AUDIT_HEADS_DIRECTORY: "/run/audit-heads",
    });
  },
);

it("only the database and the making of roles have the superuser's password, and the roles have each its own program", () => {
  expect(thatHave("database_password")).toEqual(["postgres", "database-roles"]);
  expect(sourcesOf("migrate")).toEqual(passwordsOf("owner"));
  expect(sourcesOf("prune")).toEqual(["audit_key", ...passwordsOf("pruning")]);
  expect(thatHave("awards_owner")).toEqual(["migrate"]);
  expect(thatHave("awards_pruning")).toEqual(["prune"]);
});

it("every service is bounded in memory, processors, processes and logs, and has time to drain", () => {
  const text = readFileSync(inRepository("docker-compose.yml"), "utf8");
  const parsed = parse(text, { merge: true }) as { services: Record<string, Record<string, unknown>> };
  for (const [name, service] of Object.entries(parsed.services)) {
    const { mem_limit, cpus, pids_limit, logging, stop_grace_period } = service;
    expect([name, mem_limit, cpus, pids_limit, logging]).not.toContain(undefined);
    // Five seconds of draining, and fifteen for running requests.
    expect(Number.parseInt(String(stop_grace_period), 10)).toBeGreaterThan(20);
  }
});

it("changes are deleted by the pruning alone", () => {
  const pruning = [...services].filter(([, { environment }]) => "CHANGE_RETENTION_DAYS" in environment);
  expect(pruning.map(([name]) => name)).toEqual(["prune"]);
});

it("a secret that a service has is defined, and one that is defined is used", () => {
  const used = new Set([...services.values()].flatMap((service) => service.secrets.map(({ source }) => source)));
  expect([...secrets.keys()].sort()).toEqual([...used].sort());
});

it("the gateway waits until each subgraph was ready, and no service is restarted for what it waits for itself", () => {
  const checked = [...services].filter(([, { healthcheck }]) => healthcheck[0] === "node");
  const program = "scripts/dist/containers/healthcheck.js";
  expect(Object.fromEntries(checked.map(([name, { healthcheck }]) => [name, healthcheck.slice(1)]))).toEqual({
    ...Object.fromEntries(subgraphs.map(({ name }) => [name, [program, "--ready-first"]])),
    gateway: [program],
  });
});

it("every command of a service is a program of the repository", () => {
  const all = [...services.values()];
  expect(all.flatMap(({ command }) => command.slice(1, 2)).length).toBe(services.size - 1);
  const programs = all
    .flatMap(({ command, healthcheck }) => [command, healthcheck])
    .flatMap(([node, path]) => (node === "node" ? [path!] : []));
  const sources = programs.map((path) => path.replace("/dist/", "/src/").replace(/\.js$/, ".ts"));
  expect(sources.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
});

it("the operator's page prints the commands before the first start as the file does", () => {
  expect(printedBlock(page, "npm run gateway-secrets -- secrets/gateway").trim().split("\n")).toEqual(commands);
});

it("every command that is printed for containers exists", () => {
  const { scripts } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as { scripts: object };
  const printed = [...commands, ...printedBlock(page, "docker compose run --rm operator").trim().split("\n")].join(
    "\n",
  );
  const npm = [...printed.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name]) => name!);
  expect(npm).toEqual(["gateway-secrets", "audit-key"]);
  expect(npm.filter((name) => !(name in scripts))).toEqual([]);
  const run = [...printed.matchAll(/docker compose run --rm ([\w-]+)/g)].map(([, name]) => name!);
  expect(run).toContain("database-roles");
  expect(run.filter((name) => !services.has(name))).toEqual([]);
  const profiles = [...printed.matchAll(/--profile ([\w-]+)/g)].map(([, name]) => name!);
  expect(profiles).toEqual(["prune"]);
  expect(services.get("prune")!.profiles).toEqual(profiles);
  const programs = [...printed.matchAll(/node (scripts\/dist\/\S+)\.js/g)].map(([, path]) => path!);
  expect(programs.length).toBeGreaterThan(1);
  expect(programs.filter((path) => !existsSync(inRepository(`${path.replace("/dist/", "/src/")}.ts`)))).toEqual([]);
});
