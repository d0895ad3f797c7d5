import { EnvironmentError } from "@thidua/base/env";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";
import { openDatabases } from "./open-databases.js";

/** `npm run migrate`: applies the migrations that are missing, of all subgraphs on one database. */
async function migrate(): Promise<void> {
  const graph = await openDatabases(parseSubgraphEnvironment({ ...process.env, PORT: "0" }));
  try {
    for (const [index, { name }] of subgraphs.entries()) {
      const applied = await graph.databases[index]!.migrate();
      console.log(`${name}: ${applied.length === 0 ? "up to date" : applied.join(", ")}`);
    }
  } finally {
    await graph.close();
  }
}

migrate().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});
