import { AsyncLocalStorage } from "node:async_hooks";
import { DefaultLogger, type LogContext, type LoggerNamespace, type LoggerOptions } from "@mikro-orm/core";

const collectors = new AsyncLocalStorage<string[]>();

/** Runs `work` and gives its result with every SQL statement that it caused, in order, without their values. */
export async function collectStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: string[] }> {
  const statements: string[] = [];
  const result = await collectors.run(statements, work);
  return { result, statements };
}

const processCollectors = new Set<string[]>();

/**
 * As `collectStatements`, but with the statements of the whole process, also of servers that `work` asks over HTTP: for
 * scenarios in which nobody else is asking.
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

/** The ORM's logger: silent, but hands each statement to whoever collects them at this moment. */
class StatementLogger extends DefaultLogger {
  override isEnabled(namespace: LoggerNamespace): boolean {
    return namespace === "query" && (processCollectors.size > 0 || collectors.getStore() !== undefined);
  }

  override logQuery(context: LogContext): void {
    if (!context.query) return;
    collectors.getStore()?.push(context.query);
    for (const statements of processCollectors) statements.push(context.query);
  }
}

/** For MikroORM's `loggerFactory`. */
export function createStatementLogger(options: LoggerOptions): DefaultLogger {
  return new StatementLogger(options);
}
