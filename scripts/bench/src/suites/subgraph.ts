import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { measuredSize } from "@thidua/scripts/generate/generated-size";
import { buildBaseline } from "../checkout/baseline.ts";
import { filledDatabase } from "../checkout/database.ts";
import { ours, repositoryRoot } from "../checkout/repository.ts";
import type { BenchOptions } from "../options.ts";
import { pin } from "../run/child.ts";
import { rounded } from "../run/figures.ts";
import { type Figures, measureInTurn } from "../run/rounds.ts";
import { type StartedServer, startOthers, startOwn } from "../servers/start-servers.ts";
import { askAll, requestOf } from "./ask-server.ts";
import { deepPlace } from "./deep-place.ts";
import { type Question, questionsOf } from "./questions.ts";
import { type SqlFigures, sqlMilliseconds } from "./sql-milliseconds.ts";

/** What was measured of one question. */
export interface QuestionResult {
  question: string;
  connections: number;
  servers: { [name: string]: Figures };
  sql: { [name: string]: SqlFigures };
  failures: { [name: string]: string };
  /** Whether the earlier commit answers the same. Its catalogs can have other periods, which other awards refer to. */
  isSameAsBaseline?: boolean;
}

/** The saved query that asks all four subgraphs, by the name that it has in a commit. */
function savedQuery(root: string): string {
  const directory = join(root, "schema/queries");
  const name = readdirSync(directory).find((file) => file.startsWith("across-") && file.endsWith(".graphql"))!;
  return readFileSync(join(directory, name), "utf8");
}

/** One commit: its database and its servers, the subgraph of awards and the whole graph. */
async function startSide(name: string, root: string, options: BenchOptions) {
  const size = measuredSize(options.awards, options.isShort);
  const url = await filledDatabase(root, options.database, size);
  const subgraph = await startOwn(name, root, url, "awards");
  const graph = await startOwn(name, root, url, "graph");
  const deep = await deepPlace(subgraph.child.ready.url, url, Math.min(100_000, Math.floor(options.awards / 2)));
  return { url, servers: [subgraph, graph], questions: questionsOf(size, deep, savedQuery(root)) };
}

/**
 * Measures the questions of the table: our subgraph, PostGraphile, graphql-yoga and the floors on the same tables, an earlier commit on
 * its own, and the whole graph of both. Answers are compared first.
 */
export async function measureSubgraph(options: BenchOptions): Promise<QuestionResult[]> {
  pin(1);
  const now = await startSide(ours, repositoryRoot, options);
  const before = options.baseline
    ? await startSide(options.baseline, buildBaseline(options.baseline), options)
    : undefined;
  const others = await startOthers(now.url);
  const results: QuestionResult[] = [];
  for (const [index, question] of now.questions.entries()) {
    if (options.only && !question.name.includes(options.only)) continue;
    const result = await measureQuestion(
      question,
      now.servers,
      others,
      options,
      before && {
        servers: before.servers,
        question: before.questions[index]!,
      },
    );
    printQuestion(result);
    results.push(result);
  }
  for (const { child } of new Set([...now.servers, ...others, ...(before?.servers ?? [])])) await child.stop();
  return results;
}

async function measureQuestion(
  question: Question,
  own: readonly StartedServer[],
  others: readonly StartedServer[],
  options: BenchOptions,
  before?: { servers: readonly StartedServer[]; question: Question },
): Promise<QuestionResult> {
  const now = await askAll(question, [...own, ...others]);
  // Its cursors and saved queries are its own. What it is asked is the same.
  const then = before && (await askAll(before.question, before.servers, options.baseline));
  const answered = [...now.answered, ...(then?.answered ?? [])];
  const sql: { [name: string]: SqlFigures } = {};
  for (const each of answered)
    if (each.server.name === ours || each.server.name === options.baseline)
      sql[each.server.name] = await sqlMilliseconds(each, options.isShort ? 3 : 5);
  const contestants = answered.map(({ server, asked, length }) => ({
    ...{ name: server.name, child: server.child, request: requestOf(server, asked), length },
  }));
  const servers = await measureInTurn(contestants, question.connections, options.rounds);
  return {
    ...{ question: question.name, connections: question.connections, servers, sql, failures: then?.failures ?? {} },
    ...(then && { isSameAsBaseline: isDeepStrictEqual(now.common, then.common) }),
  };
}

function printQuestion(result: QuestionResult): void {
  const { question, connections, servers, sql, failures, isSameAsBaseline } = result;
  console.log(`\n${question} (${connections} connections)`);
  const base = servers.PostGraphile?.perSecond;
  console.table(
    Object.fromEntries(
      Object.entries(servers).map(([name, figures]) => [
        name,
        {
          "requests/s": rounded(figures.perSecond),
          ...(base && { "× PostGraphile": rounded(figures.perSecond / base) }),
          "CPU ms": rounded(figures.cpuMs),
          "p50 ms": rounded(figures.p50Ms),
          "p99 ms": rounded(figures.p99Ms),
          MB: figures.megabytes,
          ...(sql[name] && { "SQL ms alone": rounded(sql[name].ms), statements: sql[name].statements }),
        },
      ]),
    ),
  );
  for (const [name, failure] of Object.entries(failures)) console.log(`  ${name}: ${failure}`);
  if (isSameAsBaseline === false) console.log("  the earlier commit answers differently");
}
