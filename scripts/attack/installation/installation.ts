import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AttackedDatabase, createDatabase } from "./attacked-database.ts";
import { fillDatabase, publishSupergraph } from "./fill-database.ts";
import { freePorts } from "./free-ports.ts";
import { type Issuer, openIssuer, type RoleName, roles } from "./issuer.ts";
import { makeSecrets, type Secrets } from "./secrets.ts";
import { type ServiceProcess, startService, stopService } from "./service-process.ts";
import { gatewaySettings, subgraphSettings } from "./service-settings.ts";
import { subgraphNames } from "./subgraph-names.ts";

/** The whole graph as in production: a database server, a process for each subgraph and one for the gateway. */
export interface Installation {
  /** The repository whose build runs. */
  readonly checkout: string;
  readonly directory: string;
  readonly database: AttackedDatabase;
  readonly issuer: Issuer;
  readonly secrets: Secrets;
  readonly names: readonly string[];
  /** The supergraph file that the gateway watches. */
  readonly supergraphPath: string;
  /** Tokens of ten callers of each role, which every service accepts. */
  readonly tokens: Readonly<Record<RoleName, readonly string[]>>;
  /** The running service of a name; `gateway` is one. */
  service(name: string): ServiceProcess;
  all(): ServiceProcess[];
  /** Starts a service again at its port, after it was ended; settings override those of before. */
  start(name: string, settings?: Readonly<Record<string, string>>): Promise<ServiceProcess>;
  /** Starts another process of a service beside the first one, at `PORT` of the settings or a free port. The caller stops it. */
  startReplica(name: string, settings: Readonly<Record<string, string>>): Promise<ServiceProcess>;
  /** Ends all processes, drops the database and removes the files. */
  stop(): Promise<void>;
}

/** What an installation is made from. */
export interface InstallationOptions {
  readonly checkout: string;
  /** A PostgreSQL server on which a database may be created. */
  readonly serverUrl: string;
}

/** Starts the graph of a checkout, filled with the facts of the articles, with a database of its own on the server. */
export async function startInstallation({ checkout, serverUrl }: InstallationOptions): Promise<Installation> {
  const directory = mkdtempSync(join(tmpdir(), "thidua-attack-"));
  const issuer = openIssuer();
  const names = subgraphNames(checkout);
  const ports = await freePorts(2 * (names.length + 1));
  // The builds before this folder answer `/healthz` on their main port alone.
  const hasHealthPort = existsSync(join(checkout, "subgraphs/base/dist/health"));
  const portOf = new Map(["gateway", ...names].map((name, index) => [name, ports[index]!]));
  const healthPorts = ports.slice(names.length + 1);
  const healthPortOf = (name: string) => (hasHealthPort ? healthPorts[["gateway", ...names].indexOf(name)] : undefined);
  const database = await createDatabase(serverUrl);
  const services = new Map<string, ServiceProcess>();
  const stop = async () => {
    await Promise.all([...services.values()].map((service) => stopService(service)));
    await database.drop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await fillDatabase(checkout, directory, database.url);
    const secrets = makeSecrets(join(directory, "secrets"), names);
    const jwksPath = join(directory, "jwks.json");
    const mirrorTokenPath = join(directory, "mirror_token");
    const supergraphPath = join(directory, "published", "supergraph.graphql");
    mkdirSync(join(directory, "published"));
    publishSupergraph(checkout, supergraphPath);
    writeFileSync(jwksPath, JSON.stringify(issuer.jwks));
    writeFileSync(mirrorTokenPath, await issuer.sign("mirror", ["SERVICE"]));
    const place = {
      checkout,
      directory,
      jwksPath,
      mirrorTokenPath,
      supergraphPath,
      databaseUrl: database.url,
      secrets,
      portOf,
    };
    const programOf = (name: string) =>
      join(checkout, name === "gateway" ? "gateway/dist/main.js" : `subgraphs/${name}/dist/main.js`);
    const settingsOf = (name: string) => (name === "gateway" ? gatewaySettings(place) : subgraphSettings(place, name));
    const start = async (name: string, settings: Readonly<Record<string, string>> = {}) => {
      const service = await startService({
        name,
        program: programOf(name),
        port: portOf.get(name)!,
        healthPort: healthPortOf(name),
        settings: { ...settingsOf(name), ...settings },
        directory,
      });
      services.set(name, service);
      return service;
    };
    await Promise.all(names.map((name) => start(name)));
    await start("gateway");
    const service = (name: string) => {
      const found = services.get(name);
      if (!found) throw new Error(`There is no service ${name}`);
      return found;
    };
    await waitUntilReady(service("gateway").url);
    return {
      checkout,
      directory,
      database,
      issuer,
      secrets,
      names,
      supergraphPath,
      tokens: await signTokens(issuer),
      service,
      all: () => [...services.values()],
      start,
      startReplica: async (name, settings) => {
        const [freePort, healthPort] = await freePorts(2);
        const port = Number(settings.PORT ?? freePort);
        return startService({
          name: `${name}:${port}`,
          program: programOf(name),
          port,
          healthPort: hasHealthPort ? healthPort : undefined,
          settings: { ...settingsOf(name), ...settings },
          directory,
        });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Waits until a service answers `/readyz` with 200.
 *
 * @throws Error after a minute
 */
export async function waitUntilReady(url: string, longestMs = 60_000): Promise<number> {
  const began = performance.now();
  for (;;) {
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    const text = await response?.text();
    const waited = performance.now() - began;
    if (response?.ok) return waited;
    if (waited > longestMs) throw new Error(`${url} is not ready: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function signTokens(issuer: Issuer): Promise<Record<RoleName, readonly string[]>> {
  const signed = roles.map(async (role): Promise<[RoleName, string[]]> => {
    const subjects = Array.from({ length: 10 }, (_, index) => `${role.toLowerCase()}-${index}`);
    return [role, await Promise.all(subjects.map((subject) => issuer.sign(subject, [role])))];
  });
  return Object.fromEntries(await Promise.all(signed)) as unknown as Record<RoleName, readonly string[]>;
}
