import { requestError } from "@thidua/base/errors";
import { paginationErrors } from "./pagination.errors.js";

/** A place in an ordered list: the values of the order's columns and the id of the record that stands there. */
export type CursorValues = (string | number | boolean | null)[];

/**
 * Writes a cursor. Takes the signature of the order (so that a cursor of one order is not used with another) and the
 * values. Gives an opaque text.
 */
export function encodeCursor(signature: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([signature, ...values]), "utf8").toString("base64url");
}

/** Reads a cursor back. Raises INVALID_CURSOR for rubbish, or when it belongs to another order. */
export function decodeCursor(signature: string, length: number, cursor: string): CursorValues {
  try {
    const [written, ...values] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [
      string,
      ...CursorValues,
    ];
    const plain = values.every((value) => value === null || ["string", "number", "boolean"].includes(typeof value));
    if (written === signature && values.length === length && plain) return values;
  } catch {
    // Fall through: rubbish is answered like a foreign cursor.
  }
  throw requestError(paginationErrors.INVALID_CURSOR.report());
}
