import { AsyncLocalStorage } from "node:async_hooks";
import { DefaultLogger, type LogContext, type LoggerNamespace, type LoggerOptions } from "@mikro-orm/core";

const collectors = new AsyncLocalStorage<string[]>();

/** Runs `work` and returns its result with the SQL statements that it caused, in order, without values. */
export async function collectStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: string[] }> {
  const statements: string[] = [];
  const result = await collectors.run(statements, work);
  return { result, statements };
}

const processCollectors = new Set<string[]>();

/**
 * As `collectStatements`, with the statements of the whole process, including servers that `work` calls over HTTP: for tests
 * without concurrent requests.
 */
export async function collectProcessStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: string[] }> {
  const statements: string[] = [];
  processCollectors.add(statements);
  try {
    return { result: await work(), statements };
  } finally {
    processCollectors.delete(statements);
  }
}

/** A statement that has been answered. */
export interface AnsweredStatement {
  /** Its text, without values. */
  readonly text: string;
  /** How long it took, in milliseconds. */
  readonly milliseconds: number;
  readonly failed: boolean;
}

type StatementObserver = (statement: AnsweredStatement) => void;

const observers = new AsyncLocalStorage<StatementObserver>();

/** Runs `work`, and shows each statement that it causes to `observe`. */
export function observeStatements<Result>(observe: StatementObserver, work: () => Result): Result {
  return observers.run(observe, work);
}

/** The logger of the ORM: it prints nothing and passes each statement to the current collectors. */
class StatementLogger extends DefaultLogger {
  override isEnabled(namespace: LoggerNamespace): boolean {
    return (
      namespace === "query" &&
      (processCollectors.size > 0 || collectors.getStore() !== undefined || observers.getStore() !== undefined)
    );
  }

  override logQuery(context: LogContext): void {
    if (!context.query) return;
    collectors.getStore()?.push(context.query);
    for (const statements of processCollectors) statements.push(context.query);
    const { query: text, took: milliseconds = 0, level } = context;
    observers.getStore()?.({ text, milliseconds, failed: level === "error" });
  }
}

/** For MikroORM's `loggerFactory`. */
export function createStatementLogger(options: LoggerOptions): DefaultLogger {
  return new StatementLogger(options);
}
