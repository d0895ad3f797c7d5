import { AsyncLocalStorage } from "node:async_hooks";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { type Explained, explain } from "./explain.js";
import { type Client, type Pool, poolOf } from "./pool.js";

/** A statement that was sent, and how the database executed it. */
export interface ExplainedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly explained: Explained;
  /** With the plan for any values, if PostgreSQL can come to prefer that one. */
  forAnyValues?: Explained;
}

const collectors = new AsyncLocalStorage<ExplainedStatement[]>();

/**
 * Explains the statements of a database where they leave for the server, whoever sends them. Call it before the first statement that
 * matters.
 */
export async function explainStatements(database: SubgraphDatabase): Promise<void> {
  const pool: Pool = await poolOf(database);
  const known = new Map<string, ExplainedStatement>();
  const watched = new WeakSet<Client>();
  pool.on("acquire", (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const send = client.query.bind(client);
    client.query = async (given, values) => {
      const collector = collectors.getStore();
      const sent = readStatement(given, values);
      if (!collector || !sent) return send(given, values);
      const key = `${sent.text}\n${JSON.stringify(sent.values)}`;
      const statement = known.get(key) ?? { ...sent, explained: await explain(send, sent.text, sent.values) };
      known.set(key, statement);
      collector.push(statement);
      // What is too slow to be explained is too slow to be read.
      return statement.explained === "slow" ? { rows: [] } : send(given, values);
    };
  });
}

/** Runs `work` and returns its result with the statements that it caused, explained. */
export async function collectExplained<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: readonly ExplainedStatement[] }> {
  const statements: ExplainedStatement[] = [];
  const result = await collectors.run(statements, work);
  return { result, statements };
}

/**
 * Reads what is sent: a text with values beside it, or an object of both. Undefined for what reads no rows. A comment may stand before the
 * statement.
 */
function readStatement(given: unknown, values: unknown): { text: string; values: readonly unknown[] } | undefined {
  const sent = typeof given === "string" ? { text: given, values } : (given as { text?: string; values?: unknown });
  if (!sent.text || !/^(\s|\(|\/\*.*?\*\/)*(select|with)\b/i.test(sent.text)) return undefined;
  return { text: sent.text, values: (sent.values as unknown[] | undefined) ?? [] };
}
