import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";
import { namedSubgraphs, subgraphList } from "./named-subgraphs.js";
import { openDatabases } from "./open-databases.js";
import { readNames } from "./read-names.js";

const usage = `npm run migrate -- [<subgraph> …]

  Áp dụng các migration còn thiếu của những subgraph được nêu, mỗi subgraph trong schema riêng; không nêu tên nào thì của tất cả.
  Applies the missing migrations of the named subgraphs, each in a schema of its own; of all subgraphs if none is named.

  subgraph: ${subgraphList}`;

/**
 * `npm run migrate`: applies the missing migrations of the subgraphs that the command line names, or of all. It touches the schemas of
 * no others, so that a department's database holds its own tables alone.
 *
 * @throws UsageError, EnvironmentError, DatabaseLockedError
 */
export async function migrateProgram(): Promise<void> {
  const given = readNames(usage);
  if (!given) {
    console.log(usage);
    return;
  }
  const names = namedSubgraphs(given, usage);
  const chosen = subgraphs.filter(({ name }) => names.length === 0 || names.includes(name));
  const graph = await openDatabases(parseSubgraphEnvironment({ ...process.env, PORT: "0" }), {
    definitions: chosen,
    role: "owner",
  });
  try {
    for (const [index, { name }] of chosen.entries()) {
      const applied = await graph.databases[index]!.migrate();
      console.log(`${name}: ${applied.length === 0 ? "đã mới nhất / up to date" : applied.join(", ")}`);
    }
  } finally {
    await graph.close();
  }
}
