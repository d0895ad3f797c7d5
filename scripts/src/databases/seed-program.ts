import { addressVariable, EnvironmentError } from "@thidua/base/env";
import { changesUrlSuffix, mirrorSources } from "@thidua/kit/changes/mirror";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { loadSeed, type SeedPart } from "@thidua/kit/serve/seed";
import { seeds, subgraphs } from "../subgraphs.js";
import { fillMirrors } from "./fill-mirrors.js";
import { migratedSubgraphs } from "./migrated-subgraphs.js";
import { type OpenDatabases, openDatabases } from "./open-databases.js";
import { requireNoProduction, requireSeedable } from "./require-seedable.js";
import { readSeedArguments, seedUsage } from "./seed-arguments.js";

const titles: { readonly [part in SeedPart]: string } = {
  catalogs: "danh mục / catalogs",
  articles: "bài báo / articles",
};

/**
 * `npm run seed`: loads the catalogs of the law or the facts of the articles into the subgraphs that the command line names, and prints
 * what it wrote. Without an option it prints its help, writes nothing and sets exit code 1.
 *
 * @throws UsageError, EnvironmentError, DatabaseLockedError, and what the services throw, with the record's key
 */
export async function seedProgram(): Promise<void> {
  const { parts, names, isHelp } = readSeedArguments(process.argv.slice(2));
  if (isHelp || parts.length === 0) {
    console.log(seedUsage);
    if (!isHelp) process.exitCode = 1;
    return;
  }
  const settings = parseSubgraphEnvironment({ ...process.env, PORT: "0" });
  const hasArticles = parts.includes("articles");
  if (hasArticles) requireNoProduction(settings.NODE_ENV);
  const graph = await openDatabases(settings);
  try {
    const migrated = await migratedSubgraphs(graph.databases, names);
    if (hasArticles) await requireSeedable(graph.databases, migrated);
    for (const [index, { name, mirrors = [] }] of subgraphs.entries()) {
      if (!migrated.has(name) || (names.length > 0 && !names.includes(name))) continue;
      await loadPart(graph, index, "catalogs");
      if (!hasArticles) continue;
      const absent = await fillMirrors(graph.databases, index, migrated, mirrorSources(mirrors, settings));
      await loadPart(graph, index, "articles").catch((error: Error) => {
        throw absent.length === 0 ? error : withAbsentOwners(error, absent);
      });
    }
  } finally {
    await graph.close();
  }
}

/** Loads a part of a subgraph's seed and prints how many records it has. */
async function loadPart({ databases }: OpenDatabases, index: number, part: SeedPart): Promise<void> {
  const seed = seeds[index]!;
  if (seed[part].length === 0) {
    console.log(`${seed.subgraph}: ${titles[part]}: không có / none`);
    return;
  }
  const { created, existing } = await loadSeed(seed, databases[index]!, [part]);
  console.log(`${seed.subgraph}: ${titles[part]}: ${created} bản ghi mới / created, ${existing} đã có / existing`);
}

/** The error of a record that refers to records of other subgraphs, with the settings by which they are found. */
function withAbsentOwners(error: Error, owners: readonly string[]): EnvironmentError {
  return new EnvironmentError([
    error.message,
    ...owners.map(
      (owner) =>
        `${addressVariable(owner, changesUrlSuffix)}: chưa đặt, nên không đọc được bản ghi của “${owner}” / is not set, so the records of “${owner}” cannot be read`,
    ),
  ]);
}
