import { AsyncLocalStorage } from "node:async_hooks";

/** Who writes, as the change feed keeps it. */
export interface ChangeAuthor {
  /** The caller's subject, or the name of a program of the house. */
  readonly actor: string;
  readonly requestId: string | null;
  /** The name of the GraphQL operation, if it has one. */
  readonly operation: string | null;
}

const authors = new AsyncLocalStorage<ChangeAuthor>();
const system: ChangeAuthor = { actor: "system", requestId: null, operation: null };

/** Runs `work`; every change that a transaction inside it commits is recorded as this author's. Gives the work's result. */
export function recordAs<Result>(author: ChangeAuthor, work: () => Result): Result {
  return authors.run(author, work);
}

/** Who writes at this moment: "system" outside of `recordAs`. */
export function currentAuthor(): ChangeAuthor {
  return authors.getStore() ?? system;
}
