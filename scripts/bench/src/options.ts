import { parseArgs } from "node:util";
import type { Rounds } from "./run/rounds.ts";

/** What the command line asks for. */
export interface BenchOptions {
  suite: string;
  /** A PostgreSQL server, on which databases are made. */
  database: string;
  /** The commit to measure beside this one. */
  baseline?: string;
  isShort: boolean;
  awards: number;
  /** The sizes of the suite “growth”. */
  sizes: number[];
  rounds: Rounds;
  writers: number;
  /** A part of the names of the questions to ask; all without it. */
  only?: string;
  /** Of the gateway suite: running subgraphs and what they are asked, in place of those that replay their answers. */
  supergraph?: string;
  query?: string;
  variables?: string;
  /** Where the figures are written as JSON. */
  output?: string;
}

/** The help of `npm run bench`. */
export const usage = `npm run bench -- <suite> [options]

  table        all suites of the subgraphs in one run, and each figure that has a goal beside it
  subgraph     reads of the awards subgraph beside PostGraphile, graphql-yoga and plain SQL, and of the whole graph
  growth       the SQL of reads at growing numbers of awards
  writes       writes a second with and without recorded changes, and many rows at once
  changes      the change feed, the audit trail and a mirror with 1,000,000 changes
  embedded     how long the embedded database keeps the process from answering
  gateway      our gateway beside the stock gateway, on subgraphs that replay their answers
  mirror-lag   how long a mirror takes to show a change
  clean        drops the databases and the earlier commits that the suites made

  --short                 smaller and shorter: two minutes
  --baseline <commit>     measures an earlier commit beside this one, on a database of its own
  --awards <number>       200000, or 20000 with --short
  --sizes <numbers>       of growth: 20000,200000,2000000
  --rounds <number>       at least 3
  --seconds <number>      of one measurement in a round
  --writers <number>      of writes: 8
  --only <text>           the questions whose names have it
  --supergraph <file> --query <file> --variables <json>
                          of gateway: running subgraphs in place of those that replay
  --database <address>    a PostgreSQL server whose user is a superuser: DATABASE_URL
  --output <file>         writes all figures as JSON`;

/**
 * Reads the command line.
 *
 * @throws TypeError for an unknown option
 */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      short: { type: "boolean", default: false },
      baseline: { type: "string" },
      awards: { type: "string" },
      sizes: { type: "string" },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string" },
      writers: { type: "string", default: "8" },
      only: { type: "string" },
      database: { type: "string", default: process.env.DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres" },
      ...{ supergraph: { type: "string" }, query: { type: "string" }, variables: { type: "string" } },
      output: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const isShort = values.short;
  const seconds = Number(values.seconds ?? (isShort ? 0.5 : 4));
  const sizes = values.sizes ?? (isShort ? "2000,20000" : "20000,200000,2000000");
  return {
    ...{ suite: values.help ? "help" : (positionals[0] ?? "help"), database: values.database, isShort },
    ...{ baseline: values.baseline, only: values.only, output: values.output, writers: Number(values.writers) },
    ...{ supergraph: values.supergraph, query: values.query, variables: values.variables },
    awards: Number(values.awards ?? (isShort ? 20_000 : 200_000)),
    sizes: sizes.split(",").map(Number),
    rounds: { rounds: Number(values.rounds), seconds, warmUpSeconds: isShort ? 0.5 : Math.max(2, seconds) },
  };
}
