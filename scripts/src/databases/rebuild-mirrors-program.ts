import { EnvironmentError } from "@thidua/base/env";
import { mirrorSources } from "@thidua/kit/changes/mirror";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";
import { namedSubgraphs, subgraphList } from "./named-subgraphs.js";
import { openDatabases } from "./open-databases.js";
import { parseWords } from "./parse-words.js";
import { rebuildAllMirrors } from "./rebuild-all-mirrors.js";
import { UsageError } from "./usage-error.js";

const usage =
  "npm run rebuild-mirrors -- [<subgraph> [<owner>]]\n" +
  "  Dựng lại các bản sao từ luồng thay đổi của chủ dữ liệu: tất cả, của một subgraph, hoặc từ một chủ. " +
  "Với cơ sở dữ liệu nhúng phải dừng `npm start` trước; với DATABASE_URL thì không.\n" +
  "  Builds mirrors again from their owners' change feeds: all, those of one subgraph, or of one owner in it. " +
  "With the embedded database stop `npm start` first; with DATABASE_URL there is no need.\n" +
  `  subgraph, owner: ${subgraphList}`;

/**
 * `npm run rebuild-mirrors`: builds mirrors again, and says for each how many rows it has. An owner whose address is given
 * (`ORGANIZATIONS_CHANGES_URL`, with MIRROR_TOKEN_FILE) is read where it runs; any other is read from the same database.
 *
 * @throws UsageError, EnvironmentError, DatabaseLockedError
 */
export async function rebuildMirrorsProgram(): Promise<void> {
  const given = read();
  if (!given) {
    console.log(usage);
    return;
  }
  const [subgraph, owner] = given;
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
          `${name}: hãy chạy \`npm run migrate -- ${name}\` trước / run \`npm run migrate -- ${name}\` first (${pending.join(", ")})`,
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

/** The subgraph and the owner on the command line, where there are any; undefined when it asks for help. */
function read(): string[] | undefined {
  const { values, positionals } = parseWords(
    { options: { help: { type: "boolean", short: "h" } }, allowPositionals: true },
    usage,
  );
  if (values.help) return undefined;
  if (positionals.length > 2) throw new UsageError(`“${positionals[2]}”: thừa / is one name too many`, usage);
  namedSubgraphs(positionals, usage);
  return positionals;
}
