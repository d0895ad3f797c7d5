import { requestError } from "@thidua/base/errors";
import { paginationErrors } from "./pagination.errors.js";

/** The position of a record in an ordered list: the values of the order's columns and the ID. */
export type CursorValues = (string | number | boolean | null)[];

/**
 * Encodes an opaque cursor.
 *
 * @param signature the signature of the order: a cursor is valid for one order only
 */
export function encodeCursor(signature: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([signature, ...values]), "utf8").toString("base64url");
}

/**
 * Decodes a cursor.
 *
 * @throws GraphQLError INVALID_CURSOR for a malformed cursor, or one of another order
 */
export function decodeCursor(signature: string, length: number, cursor: string): CursorValues {
  try {
    const [written, ...values] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [
      string,
      ...CursorValues,
    ];
    const plain = values.every((value) => value === null || ["string", "number", "boolean"].includes(typeof value));
    if (written === signature && values.length === length && plain) return values;
  } catch {
    // Fall through: a malformed cursor is answered like one of another order.
  }
  throw requestError(paginationErrors.INVALID_CURSOR.report());
}
