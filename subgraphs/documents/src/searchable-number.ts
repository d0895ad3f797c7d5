import type { DocumentReference } from "./document-reference.js";
import { printNumber } from "./print-number.js";

/**
 * Returns the number and symbol of a document as readers search for it: in the prescribed spelling and as printed.
 *
 * @returns an empty list for a citation that has neither a number nor a symbol
 */
export function searchableNumber(reference: DocumentReference | null | undefined): string[] {
  if (!reference) return [];
  const { kind, numberRaw, suffix, year, symbol, symbolRaw } = reference;
  if (numberRaw === null) return symbol === null ? [] : [symbol];
  const prescribed = kind === null ? [] : [printNumber({ kind, numberRaw, suffix, year, symbol })];
  const printed = [numberRaw + (suffix ?? ""), year, symbolRaw ?? symbol].filter((part) => part !== null).join("/");
  return [...new Set([...prescribed, printed])];
}
