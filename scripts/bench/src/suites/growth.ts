import { measuredSize } from "@thidua/scripts/generate/generated-size";
import { buildBaseline } from "../checkout/baseline.ts";
import { filledDatabase } from "../checkout/database.ts";
import { ours, repositoryRoot } from "../checkout/repository.ts";
import type { BenchOptions } from "../options.ts";
import { rounded } from "../run/figures.ts";
import { startOwn } from "../servers/start-servers.ts";
import { askAll } from "./ask-server.ts";
import { deepPlace } from "./deep-place.ts";
import { growingQuestions } from "./growing-questions.ts";
import { type SqlFigures, sqlMilliseconds } from "./sql-milliseconds.ts";

/** The SQL of a question at each number of awards, by the commits. */
export interface GrowthResult {
  question: string;
  commits: { [name: string]: { awards: number; sql: SqlFigures | null; failure?: string }[] };
}

/**
 * Measures how the SQL of reads grows with the number of awards: the median of the milliseconds in which the statements of one request are
 * answered, while nothing else is asked. All other tables stay as they are.
 */
export async function measureGrowth(options: BenchOptions): Promise<GrowthResult[]> {
  const roots: [string, string][] = [[ours, repositoryRoot]];
  if (options.baseline) roots.push([options.baseline, buildBaseline(options.baseline)]);
  const results = new Map<string, GrowthResult>();
  for (const awards of options.sizes)
    for (const [name, root] of roots) {
      const size = measuredSize(awards, options.isShort);
      const url = await filledDatabase(root, options.database, size);
      const server = await startOwn(name, root, url, "awards");
      const deep = await deepPlace(server.child.ready.url, url, Math.floor(awards / 2));
      for (const question of growingQuestions(size, deep)) {
        if (options.only && !question.name.includes(options.only)) continue;
        const { answered, failures } = await askAll(question, [server], options.baseline);
        const sql = answered[0] ? await sqlMilliseconds(answered[0], options.isShort ? 3 : 5) : null;
        const result = results.get(question.name) ?? { question: question.name, commits: {} };
        result.commits[name] = [...(result.commits[name] ?? []), { awards, sql, failure: failures[name] }];
        results.set(question.name, result);
      }
      await server.child.stop();
    }
  printGrowth([...results.values()], options);
  return [...results.values()];
}

function printGrowth(results: readonly GrowthResult[], { sizes }: BenchOptions): void {
  const rows = results.flatMap(({ question, commits }) =>
    Object.entries(commits).map(([commit, all]) => {
      const of = (index: number) => all[index]?.sql?.ms ?? Number.NaN;
      const growth = of(sizes.length - 1) / of(sizes.length - 2);
      return {
        question,
        commit,
        ...Object.fromEntries(
          sizes.map((awards, index) => [`ms at ${awards.toLocaleString("en")}`, rounded(of(index))]),
        ),
        "last growth": rounded(growth),
        statements: all.at(-1)?.sql?.statements,
      };
    }),
  );
  console.table(rows);
}
