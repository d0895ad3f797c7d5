import { parseArgs } from "node:util";
import { inRepository } from "./repository.ts";

/** What a run does. */
export interface AttackRun {
  /** The repository whose build is attacked. */
  readonly checkout: string;
  /** A PostgreSQL server on which databases may be created. */
  readonly serverUrl: string;
  readonly isShort: boolean;
  /** The parts that are run; all when empty. */
  readonly parts: ReadonlySet<string>;
  /** Hostile requests to each port. */
  readonly requests: number;
  readonly soakMinutes: number;
  readonly seed: number;
  /** Where the figures are written as JSON. */
  readonly output: string | undefined;
  /** The figures of an earlier run, for the table. */
  readonly before: string | undefined;
}

export const usage = `npm run test:attack -- [options]

  --short              few requests and the goals that hold on a busy machine, about a minute
  --only a,b           some parts alone: hostile, nesting, overload, kill, hang, subgraph, lock, connections, redis,
                       supergraph, restart, soak
  --requests N         hostile requests to each port in each way (10,000; 150 with --short)
  --soak MINUTES       a load that lasts, at the end; none unless given
  --seed N             repeats the requests of a run
  --checkout DIRECTORY another repository, which is built
  --output FILE        writes the figures as JSON
  --before FILE        the figures of an earlier run, beside which the table puts these

It needs a PostgreSQL server on which it may create a database: TEST_DATABASE_URL, or that of 127.0.0.1. All that it sends goes to
services that it has started itself on the loopback.`;

/**
 * Reads the command line.
 *
 * @returns undefined when help is asked for
 * @throws Error for an option that there is not
 */
export function readOptions(words: readonly string[]): AttackRun | undefined {
  const { values } = parseArgs({
    args: [...words],
    options: {
      short: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      requests: { type: "string" },
      soak: { type: "string", default: "0" },
      seed: { type: "string", default: "20261129" },
      checkout: { type: "string", default: inRepository(".") },
      output: { type: "string" },
      before: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  return {
    checkout: values.checkout,
    serverUrl: process.env.TEST_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres",
    isShort: values.short,
    parts: new Set(values.only.split(",").filter(Boolean)),
    requests: wholeNumber("requests", values.requests ?? (values.short ? "150" : "10000")),
    soakMinutes: wholeNumber("soak", values.soak),
    seed: wholeNumber("seed", values.seed),
    output: values.output,
    before: values.before,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name}: “${text}” phải là số nguyên / must be a whole number`);
  return Number(text);
}
