import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Checkout, openCheckout } from "../checkout/checkout.ts";
import { serveParent } from "../run/serve-parent.ts";
import { statementTimes } from "./statement-times.ts";

/**
 * A server of this project in a process of its own: the subgraph that the third argument names, or `graph`, which is all four and the
 * gateway. The first argument is the path of the commit, the second the address of its filled database.
 */
const [root = "", url = "", part = ""] = process.argv.slice(2);
const plenty = 1e15;
const checkout = await openCheckout(root);
const source = { kind: "server", url, poolSize: 10, statementTimeout: 600_000 };
const times = statementTimes(checkout.driver());

/** Starts the whole graph. What it measures and counts is as in production; nothing is refused. */
async function startGraph({ subgraphs, openDatabase, startGraph: start, openDevelopmentKeys }: Checkout) {
  const databases = await Promise.all(subgraphs.map(({ database }) => openDatabase(database, source)));
  const developmentKeys = await openDevelopmentKeys(mkdtempSync(join(tmpdir(), "thidua-bench-keys-")));
  const rateLimits = {
    ...{ requestsPerMinute: plenty, requestsPerMinuteSignedIn: plenty },
    ...{ costPerMinute: plenty, costPerMinuteSignedIn: plenty },
  };
  const graph = await start(databases, {
    ...{ port: 0, logLevel: "error", developmentKeys, rateLimits, limits: { maxCost: Number.MAX_SAFE_INTEGER } },
    supergraphPath: join(root, "schema/supergraph.graphql"),
  });
  return { url: `${graph.gateway.url}/graphql`, stop: () => graph.stop(), databases };
}

async function startOne({ subgraphs, openDatabase, startSubgraph }: Checkout) {
  const definition = subgraphs.find(({ name }) => name === part)!;
  const database = await openDatabase(definition.database, source);
  const server = await startSubgraph(definition, database, { logLevel: "error" });
  return { url: server.url, stop: () => server.stop(), databases: [database] };
}

const server = await (part === "graph" ? startGraph(checkout) : startOne(checkout));
serveParent({ url: server.url }, { statements: () => times.take() }, async () => {
  await server.stop();
  for (const database of server.databases) await database.close();
});
