import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool } from "pg";
import { type ActiveRequest, currentRequest, RequestOverError } from "../../active-request/index.js";
import type { RequestClient } from "./request-client.js";

/** The connections of a pool, each lent to the request that asks for it. A request that is over waits for none. */
export class RequestPool implements PostgresPool {
  constructor(private readonly pool: Pool) {}

  get options(): object {
    return this.pool.options;
  }

  /**
   * Returns a connection that is free.
   *
   * @throws RequestOverError if the request is over before there is one; the pool's error if there is none in time
   */
  async connect(): Promise<PostgresPoolClient> {
    const request = currentRequest();
    if (request?.isOver) throw new RequestOverError();
    return this.#connectFor(request);
  }

  end(): Promise<void> {
    return this.pool.end();
  }

  #connectFor(request: ActiveRequest | undefined): Promise<PostgresPoolClient> {
    return new Promise((resolve, reject) => {
      const stopWaiting = request?.onEnd(() => reject(new RequestOverError()));
      this.pool.connect((error, client, release) => {
        stopWaiting?.();
        if (error) return reject(error);
        // The pool has kept a place for a request that waits no more.
        if (request?.isOver) return release();
        (client as unknown as RequestClient).lendTo(request);
        resolve(client as unknown as PostgresPoolClient);
      });
    });
  }
}
