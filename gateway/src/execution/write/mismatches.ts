import { type GraphQLOutputType, getNamedType } from "graphql";
import type { Mismatch, WriteState, Written } from "./write-state.js";

/** Records a value of the wrong kind at the current path. Returns what to write in its place. */
export function malformed(state: WriteState, type: GraphQLOutputType, parent: string): Written {
  note(state.malformed, state, `${described(state, type, parent)}: ${type}`);
  return undefined;
}

/** Records a mismatch at the current path. */
export function note(list: Mismatch[], state: WriteState, message: string): void {
  // A thousand rows with the same problem need twenty entries at most.
  if (list.length < 20) list.push({ path: [...state.path], message });
}

/** Describes the current path in the wording of Apollo's own executor. */
export function described(state: WriteState, type: GraphQLOutputType, parent: string): string {
  const last = state.path.at(-1);
  return typeof last === "number"
    ? `array element of type ${getNamedType(type)} at index ${last}`
    : `field ${parent}.${last}`;
}
