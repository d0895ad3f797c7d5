import { currentRequest, type Held, RequestOverError } from "../../active-request/index.js";
import type { EmbeddedInstance, StatementRunner } from "../embedded/embedded-instance.js";

/** What the ORM asks of an embedded database. */
type AskedInstance = Pick<EmbeddedInstance, "query" | "transaction" | "ready" | "closed" | "waitReady" | "close">;

/**
 * An embedded database that runs no further statement for a request that is over. The one that runs is not stopped. A transaction that is
 * not being committed is rolled back.
 */
export function requestInstance(instance: EmbeddedInstance): AskedInstance {
  return {
    query: refusing(instance).query,
    transaction: (work) => transaction(instance, work),
    close: () => instance.close(),
    waitReady: instance.waitReady,
    get ready() {
      return instance.ready;
    },
    get closed() {
      return instance.closed;
    },
  };
}

async function transaction<Result>(
  instance: EmbeddedInstance,
  work: (transaction: StatementRunner) => Promise<Result>,
): Promise<Result> {
  const request = currentRequest();
  // Nothing is to be stopped: it is known that a transaction is open, so that the answer of a mutation is that of its end.
  const held: Held = { interrupt: () => {} };
  try {
    return await instance.transaction(async (runner) => {
      request?.hold(held);
      // It always begins, since the ORM waits for that.
      const result = await work(refusing(runner));
      if (request?.isOver) throw new RequestOverError();
      return result;
    });
  } finally {
    request?.release(held);
  }
}

function refusing(runner: StatementRunner): StatementRunner {
  return {
    query: async (sql, parameters, options) => {
      if (currentRequest()?.isOver) throw new RequestOverError();
      return runner.query(sql, parameters, options);
    },
  };
}
