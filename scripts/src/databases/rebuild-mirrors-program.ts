import { addressVariable, EnvironmentError } from "@thidua/base/env";
import { changesUrlSuffix, type MirrorSources, mirrorSources } from "@thidua/kit/changes/mirror";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";
import { migratedSubgraphs } from "./migrated-subgraphs.js";
import { namedSubgraphs, subgraphList } from "./named-subgraphs.js";
import { openDatabases } from "./open-databases.js";
import { readNames } from "./read-names.js";
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
  const graph = await openDatabases(settings);
  try {
    const migrated = await migratedSubgraphs(graph.databases, subgraph === undefined ? [] : [subgraph]);
    const mirrors = subgraphs
      .filter(({ name }) => migrated.has(name) && (subgraph === undefined || subgraph === name))
      .flatMap((definition) => definition.mirrors ?? [])
      .filter((mirror) => owner === undefined || owner === mirror.owner);
    const sources = mirrorSources(mirrors, settings);
    requireOwners(new Set(mirrors.map((mirror) => mirror.owner)), migrated, sources);
    const rebuilt = await rebuildAllMirrors(graph.databases, { subgraph, owner, sources, only: migrated });
    for (const mirror of rebuilt) {
      console.log(
        `${mirror.subgraph} ← ${mirror.owner}: ${mirror.rows} bản ghi / rows (${mirror.changes} thay đổi / changes)`,
      );
    }
  } finally {
    await graph.close();
  }
}

/** Checks that each owner can be read: where it runs, or in this database. Throws EnvironmentError with a line for each other. */
function requireOwners(owners: ReadonlySet<string>, migrated: ReadonlySet<string>, sources: MirrorSources): void {
  const absent = [...owners].filter((owner) => !migrated.has(owner) && !sources[owner]);
  if (absent.length > 0)
    throw new EnvironmentError(
      absent.map(
        (owner) =>
          `${addressVariable(owner, changesUrlSuffix)}: cần đặt, vì bảng của “${owner}” không ở cơ sở dữ liệu này / must be set: the tables of “${owner}” are not in this database`,
      ),
    );
}

/** The subgraph and the owner on the command line, where there are any; undefined when it asks for help. */
function read(): string[] | undefined {
  const names = readNames(usage);
  if (!names) return undefined;
  if (names.length > 2) throw new UsageError(`“${names[2]}”: thừa / is one name too many`, usage);
  namedSubgraphs(names, usage);
  return names;
}
