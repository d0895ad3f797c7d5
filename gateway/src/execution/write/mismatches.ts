import { type GraphQLOutputType, getNamedType } from "graphql";
import type { Mismatch, WriteState, Written } from "./write-state.js";

/** Notes a value of the wrong kind where the writer is; gives what to write in its place. */
export function malformed(state: WriteState, type: GraphQLOutputType, parent: string): Written {
  note(state.malformed, state, `${described(state, type, parent)}: ${type}`);
  return undefined;
}

/** Notes what is wrong where the writer is. */
export function note(list: Mismatch[], state: WriteState, message: string): void {
  // A thousand rows that lack the same thing are one piece of news.
  if (list.length < 20) list.push({ path: [...state.path], message });
}

/** Says where the writer is, in the words of Apollo's own executor. */
export function described(state: WriteState, type: GraphQLOutputType, parent: string): string {
  const last = state.path.at(-1);
  return typeof last === "number"
    ? `array element of type ${getNamedType(type)} at index ${last}`
    : `field ${parent}.${last}`;
}
