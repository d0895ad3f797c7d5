import { EnvironmentError } from "@thidua/base/env";
import { mirrorSources } from "@thidua/kit/changes/mirror";
import { DatabaseLockedError } from "@thidua/kit/model/database";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";
import { openDatabases } from "./open-databases.js";
import { rebuildAllMirrors } from "./rebuild-all-mirrors.js";

const usage =
  "npm run rebuild-mirrors -- [<subgraph> [<owner>]]\n" +
  "  Dựng lại các bản sao từ luồng thay đổi của chủ dữ liệu: tất cả, của một subgraph, hoặc từ một chủ. " +
  "Với cơ sở dữ liệu nhúng phải dừng `npm start` trước; với DATABASE_URL thì không.\n" +
  "  Builds mirrors again from their owners' change feeds: all, those of one subgraph, or of one owner in it. " +
  "With the embedded database stop `npm start` first; with DATABASE_URL there is no need.";

/**
 * `npm run rebuild-mirrors`: builds mirrors again, and says for each how many rows it has. An owner whose address is given
 * (`ORGANIZATIONS_CHANGES_URL`, with MIRROR_TOKEN_FILE) is read where it runs; any other is read from the same database.
 */
async function rebuildMirrors(): Promise<void> {
  const [subgraph, owner, ...rest] = process.argv.slice(2);
  const names = subgraphs.map(({ name }) => name);
  if (rest.length > 0 || [subgraph, owner].some((name) => name !== undefined && !names.includes(name))) {
    throw new EnvironmentError([usage, `subgraph, owner: ${names.join(", ")}`]);
  }
  const settings = parseSubgraphEnvironment({ ...process.env, PORT: "0" });
  const chosen = subgraphs.filter(({ name }) => subgraph === undefined || subgraph === name);
  const sources = mirrorSources(
    chosen.flatMap(({ mirrors = [] }) => mirrors),
    settings,
  );
  const graph = await openDatabases(settings);
  try {
    for (const [index, { name }] of subgraphs.entries()) {
      if (!chosen.some((each) => each.name === name)) continue;
      const pending = await graph.databases[index]!.pendingMigrations();
      if (pending.length > 0) {
        throw new EnvironmentError([
          `${name}: hãy chạy \`npm run migrate\` trước / run \`npm run migrate\` first (${pending.join(", ")})`,
        ]);
      }
    }
    for (const mirror of await rebuildAllMirrors(graph.databases, { subgraph, owner, sources })) {
      console.log(
        `${mirror.subgraph} ← ${mirror.owner}: ${mirror.rows} bản ghi / rows (${mirror.changes} thay đổi / changes)`,
      );
    }
  } finally {
    await graph.close();
  }
}

rebuildMirrors().catch((error: unknown) => {
  const foreseen = error instanceof EnvironmentError || error instanceof DatabaseLockedError;
  console.error(foreseen ? error.message : error);
  process.exitCode = 1;
});
