import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { formerNames, modulePlaces } from "./module-places.ts";

/** An EntityManager of whichever commit. */
export interface Session {
  execute(sql: string, values?: unknown[]): Promise<unknown>;
  transactional(work: (session: Session) => Promise<unknown>): Promise<void>;
  create(entity: unknown, values: object): { id: string };
  findOneOrFail(entity: unknown, where: object): Promise<{ [property: string]: unknown }>;
}

/** An open database of one subgraph. */
export interface OpenDatabase {
  fork(): Session;
  migrate(): Promise<unknown>;
  close(): Promise<void>;
}

/** A subgraph or a gateway that runs. */
export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

/** A whole graph that runs. */
export interface RunningGraph {
  gateway: RunningServer;
  subgraphs: (RunningServer & { mirrors: { catchUp(ms: number): Promise<boolean> } })[];
  stop(): Promise<void>;
}

/** What the measurements use of a commit. */
export interface Checkout {
  readonly root: string;
  /** The definitions of the four subgraphs, in their order. */
  readonly subgraphs: readonly { name: string; database: { schema: string; derive?: (em: never) => Promise<void> } }[];
  openDatabase(definition: unknown, source: object): Promise<OpenDatabase>;
  /** Opens PGlite in a directory, as `npm start` does. */
  openEmbeddedDatabase(dataDirectory: string): Promise<{ close(): Promise<void> }>;
  /** Loads the facts of the articles and the catalogs of the law. */
  seedDatabases(databases: readonly OpenDatabase[]): Promise<unknown>;
  startSubgraph(definition: unknown, database: OpenDatabase, options: object): Promise<RunningServer>;
  startGraph(databases: readonly OpenDatabase[], options: object): Promise<RunningGraph>;
  openDevelopmentKeys(directory: string): Promise<{ sign(token: object): Promise<string>; verifier: unknown }>;
  /** Marks an entity as one whose changes are not recorded. */
  Unrecorded(): (entity: unknown) => void;
  /** Imports a built module. */
  module(name: keyof typeof modulePlaces): Promise<Record<string, unknown>>;
  /** The driver that this commit's ORM uses. */
  driver(): { Client: { prototype: { query: (...values: never[]) => unknown } } };
}

/**
 * Opens the built code of a commit that is checked out at a path.
 *
 * @throws Error if it is not built, or has a module in a place that is not known
 */
export async function openCheckout(root: string): Promise<Checkout> {
  const module: Checkout["module"] = async (name) => {
    const places = modulePlaces[name];
    const place = places.find((path) => existsSync(join(root, path)));
    if (!place) throw new Error(`${root} has none of ${places.join(", ")}`);
    return (await import(pathToFileURL(join(root, place)).href)) as Record<string, unknown>;
  };
  const take = async (name: keyof typeof modulePlaces, ...exported: string[]) => {
    const found = await module(name);
    return Object.fromEntries(exported.map((each) => [each, found[each] ?? found[formerNames[each]!]]));
  };
  return {
    ...{ root, module },
    ...(await take("subgraphs", "subgraphs")),
    ...(await take("openDatabase", "openDatabase")),
    ...(await take("modelDatabase", "openEmbeddedDatabase")),
    ...(await take("unrecorded", "Unrecorded")),
    ...(await take("seeds", "seedDatabases")),
    ...(await take("server", "startSubgraph")),
    ...(await take("graph", "startGraph")),
    ...(await take("tokens", "openDevelopmentKeys")),
    driver: () => createRequire(join(root, "subgraphs/kit/package.json"))("pg"),
  } as unknown as Checkout;
}
