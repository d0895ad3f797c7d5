import { DocumentReferenceKind } from "./document-reference-kind.js";
import { type DocumentNumber, plainDigits } from "./number.js";

/** The parts of a number that its printed form consists of. */
export type PrintedNumber = Pick<DocumentNumber, "kind" | "numberRaw" | "suffix" | "year" | "symbol">;

/**
 * Prints a number by the rules of its kind: `12/KH-UBND`, `30a/2008/NQ-CP`, `22-CT/TW`, `21-LCT/HĐNN8`; without a symbol the digits alone. Parsing
 * it again gives the same parts.
 */
export function printNumber({ kind, numberRaw, suffix, year, symbol }: PrintedNumber): string {
  const digits = `${plainDigits(numberRaw)}${suffix ?? ""}`;
  const between = kind === DocumentReferenceKind.PARTY || symbol?.includes("/") ? "-" : "/";
  const number = year === null ? digits : `${digits}/${year}`;
  return symbol === null ? number : `${number}${between}${symbol}`;
}
