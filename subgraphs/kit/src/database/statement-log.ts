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

/** The ORM's logger: silent, but hands each statement to whoever collects them at this moment. */
class StatementLogger extends DefaultLogger {
  override isEnabled(namespace: LoggerNamespace): boolean {
    return namespace === "query" && collectors.getStore() !== undefined;
  }

  override logQuery(context: LogContext): void {
    if (context.query) collectors.getStore()?.push(context.query);
  }
}

/** For MikroORM's `loggerFactory`. */
export function createStatementLogger(options: LoggerOptions): DefaultLogger {
  return new StatementLogger(options);
}
