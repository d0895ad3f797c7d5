import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";
import { migratedSubgraphs } from "./migrated-subgraphs.js";
import { namedSubgraphs, subgraphList } from "./named-subgraphs.js";
import { openDatabases } from "./open-databases.js";
import { readNames } from "./read-names.js";

const usage = `npm run rebuild-statistics -- [<subgraph> …]

  Đếm lại các bảng tổng hợp thống kê từ chính các bản ghi: của những subgraph được nêu, hoặc của tất cả.
  Với cơ sở dữ liệu nhúng phải dừng \`npm start\` trước; với DATABASE_URL thì không.
  Counts the summaries of statistics anew from the records: those of the named subgraphs, or of all.
  With the embedded database stop \`npm start\` first; with DATABASE_URL there is no need.

  subgraph: ${subgraphList}`;

/**
 * `npm run rebuild-statistics`: counts the summaries of statistics anew, and says for each how many rows it has.
 *
 * @throws UsageError, EnvironmentError, DatabaseLockedError
 */
export async function rebuildStatisticsProgram(): Promise<void> {
  const given = readNames(usage);
  if (!given) {
    console.log(usage);
    return;
  }
  const names = namedSubgraphs(given, usage);
  const graph = await openDatabases(parseSubgraphEnvironment({ ...process.env, PORT: "0" }), { role: "owner" });
  try {
    const migrated = await migratedSubgraphs(graph.databases, names);
    for (const [index, { name }] of subgraphs.entries()) {
      if (!migrated.has(name) || (names.length > 0 && !names.includes(name))) continue;
      for (const [table, rows] of await graph.databases[index]!.rebuildStatistics())
        console.log(`${name}: ${table}: ${rows} dòng / rows`);
    }
  } finally {
    await graph.close();
  }
}
