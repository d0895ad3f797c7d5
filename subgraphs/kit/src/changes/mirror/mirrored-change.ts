import { isId } from "@thidua/base/identifiers";

/** One line of an owner's feed, as far as a mirror needs it. */
export interface MirroredChange {
  readonly cursor: string;
  readonly at: Date;
  readonly type: string;
  readonly id: string;
  readonly isDeleted: boolean;
  /** Null for types without snapshots, and for a deletion. */
  readonly snapshot: object | null;
}

const kinds = ["CREATED", "UPDATED", "DELETED"];

/**
 * Parses a line of NDJSON.
 *
 * @throws FeedError if it is not what `schema/CHANGES.md` specifies; nothing of its page is stored then
 */
export function parseChange(line: string): MirroredChange {
  const { cursor, at, type, id, kind, snapshot = null } = JSON.parse(line) as { [name: string]: unknown };
  const isSound =
    typeof cursor === "string" &&
    typeof at === "string" &&
    typeof type === "string" &&
    isId(id) &&
    kinds.includes(kind as string) &&
    typeof snapshot === "object";
  if (!isSound) throw new Error(`A line of the change feed has not the form of a change: ${line.slice(0, 200)}`);
  return { cursor, at: new Date(at), type, id, isDeleted: kind === "DELETED", snapshot };
}
