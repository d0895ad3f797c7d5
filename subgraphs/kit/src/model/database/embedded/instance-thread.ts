// The thread of an embedded database. It opens the directory, answers requests, and ends when the process ends it.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { collectGarbage } from "./collect-garbage.ts";
import { instanceOptions } from "./instance-options.ts";
import { OpenTransactions } from "./open-transactions.ts";
import { toSent } from "./sent-error.ts";
import type { NumberedRequest, ThreadMessage, ThreadSettings } from "./thread-messages.ts";

/** When the thread gives back the 17 MB that opening took and no statement needs, in milliseconds: not amid the first statements. */
const collectionDelay = 5_000;

const port = parentPort!;
const send = (message: ThreadMessage): void => port.postMessage(message);

const instance = await PGlite.create((workerData as ThreadSettings).directory, instanceOptions);
const transactions = new OpenTransactions(instance);
/** What stops each listener. */
const listeners = new Map<number, () => Promise<void>>();

async function run(request: NumberedRequest): Promise<unknown> {
  switch (request.kind) {
    case "query": {
      const runner = request.transaction === undefined ? instance : transactions.runner(request.transaction);
      return runner.query(request.sql, request.parameters, request.options);
    }
    case "begin":
      return transactions.begin(request.number);
    case "end":
      return transactions.end(request.transaction, request.isCommitted);
    case "listen": {
      const listener = request.number;
      const hear = (payload: string) => send({ kind: "notification", listener, payload });
      listeners.set(listener, await instance.listen(request.channel, hear));
      return undefined;
    }
    case "unlisten":
      await listeners.get(request.listener)?.();
      listeners.delete(request.listener);
      return undefined;
    case "close":
      return instance.close();
  }
}

async function answer(request: NumberedRequest): Promise<void> {
  const { number } = request;
  try {
    send({ kind: "answer", number, result: await run(request) });
  } catch (error) {
    send({ kind: "failure", number, error: toSent(error) });
  }
}

port.on("message", (request: NumberedRequest) => void answer(request));
setTimeout(collectGarbage, collectionDelay).unref();
send({ kind: "opened" });
