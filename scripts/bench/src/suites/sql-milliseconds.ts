import { median } from "../run/figures.ts";
import { ask } from "../run/load.ts";
import type { TimedStatement } from "../servers/statement-times.ts";
import { type Answered, requestOf } from "./ask-server.ts";

/** How long the statements of one request take together. */
export interface SqlFigures {
  ms: number;
  statements: number;
}

/** Asks one of our servers a question alone, several times. Returns the median of the milliseconds in which its statements were answered. */
export async function sqlMilliseconds({ server, asked }: Answered, times: number): Promise<SqlFigures> {
  const request = requestOf(server, asked);
  await ask(request);
  await server.child.ask({ kind: "statements" });
  const all: SqlFigures[] = [];
  for (let time = 0; time < times; time += 1) {
    await ask(request);
    const sent = await server.child.ask<TimedStatement[]>({ kind: "statements" });
    all.push({ ms: sent.reduce((sum, { ms }) => sum + ms, 0), statements: sent.length });
  }
  return { ms: median(all.map(({ ms }) => ms)), statements: median(all.map(({ statements }) => statements)) };
}
