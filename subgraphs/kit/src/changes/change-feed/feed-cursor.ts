import { requestError } from "@thidua/base/errors";
import { changeFeedErrors } from "./change-feed.errors.js";

/** A place in a feed: everything up to `seq` has been read. */
export interface FeedPosition {
  readonly seq: number;
  /**
   * Read from the start through a part that is pruned: such a reader builds a state and needs no older history, so nothing
   * is too old for it until it is past that part.
   */
  readonly isCatchingUp: boolean;
}

/** Where reading begins when no cursor is given. */
export const feedStart: FeedPosition = { seq: 0, isCatchingUp: true };

const pattern = /^change:(\d{1,15})(:start)?$/;

/** Writes a cursor: an opaque text. */
export function encodeFeedCursor({ seq, isCatchingUp }: FeedPosition): string {
  return Buffer.from(`change:${seq}${isCatchingUp ? ":start" : ""}`).toString("base64url");
}

/**
 * Decodes a cursor; no cursor is the start of the feed.
 *
 * @throws GraphQLError MALFORMED_CURSOR
 */
export function decodeFeedCursor(cursor: string | null | undefined): FeedPosition {
  if (cursor == null || cursor === "") return feedStart;
  const match = cursor.length <= 64 ? pattern.exec(Buffer.from(cursor, "base64url").toString("utf8")) : null;
  if (!match) throw requestError(changeFeedErrors.MALFORMED_CURSOR.report({ cursor: cursor.slice(0, 64) }));
  return { seq: Number(match[1]), isCatchingUp: match[2] !== undefined };
}
