import { type GraphQLOutputType, getNamedType } from "graphql";
import type { Mismatch, WriteRun, Written } from "./write-run.js";

/** Notes a value of the wrong kind where the writer is; gives what to write in its place. */
export function malformed(run: WriteRun, type: GraphQLOutputType, parent: string): Written {
  note(run.malformed, run, `${described(run, type, parent)}: ${type}`);
  return undefined;
}

/** Notes what is wrong where the writer is. */
export function note(list: Mismatch[], run: WriteRun, message: string): void {
  // A thousand rows that lack the same thing are one piece of news.
  if (list.length < 20) list.push({ path: [...run.path], message });
}

/** Says where the writer is, in the words of Apollo's own executor. */
export function described(run: WriteRun, type: GraphQLOutputType, parent: string): string {
  const last = run.path.at(-1);
  return typeof last === "number"
    ? `array element of type ${getNamedType(type)} at index ${last}`
    : `field ${parent}.${last}`;
}
