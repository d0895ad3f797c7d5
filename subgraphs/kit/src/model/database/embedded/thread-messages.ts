import type { StatementOptions } from "./embedded-instance.js";

/** What the thread of an embedded database is started with. */
export interface ThreadSettings {
  /** PostgreSQL's data. */
  readonly directory: string;
}

/** What the process asks of the thread. A transaction has the number of the request that began it, a listener its own too. */
export type ThreadRequest =
  | {
      readonly kind: "query";
      readonly sql: string;
      readonly parameters: unknown[] | undefined;
      readonly options: StatementOptions | undefined;
      /** The transaction that the statement belongs to, if it is in one. */
      readonly transaction: number | undefined;
    }
  /** Answered when the transaction has the instance for itself. */
  | { readonly kind: "begin" }
  | { readonly kind: "end"; readonly transaction: number; readonly isCommitted: boolean }
  | { readonly kind: "listen"; readonly channel: string }
  | { readonly kind: "unlisten"; readonly listener: number }
  | { readonly kind: "close" };

export type NumberedRequest = ThreadRequest & { readonly number: number };

/** An error as it crosses from the thread to the process, which would lose its fields. */
export interface SentError {
  readonly message: string;
  readonly stack: string | undefined;
  /** The other fields of the error that are texts or numbers: those of PostgreSQL. */
  readonly fields: { readonly [name: string]: string | number };
}

/** What the thread sends: once that it is open, an answer to each request, and notifications. */
export type ThreadMessage =
  | { readonly kind: "opened" }
  | { readonly kind: "answer"; readonly number: number; readonly result?: unknown }
  | { readonly kind: "failure"; readonly number: number; readonly error: SentError }
  | { readonly kind: "notification"; readonly listener: number; readonly payload: string };
