import { administrativeNumbers } from "./administrative-number.js";
import { contextNumbers } from "./context-numbers.js";
import type { PrintedDate } from "./date-grammar.js";
import { formerLawNumbers } from "./former-law-number.js";
import { legislativeNumbers } from "./legislative-number.js";
import { misspeltNumbers } from "./misspelt-number.js";
import type { NormalizedText } from "./normalize.js";
import type { DocumentNumber } from "./number.js";
import type { FindOptions } from "./parsed-reference.js";
import { partyNumbers } from "./party-number.js";

interface Span {
  start: number;
  end: number;
}

/** The readings of the text in its order, without those that overlap one before them or one of `taken`. */
function apart(readings: Iterable<DocumentNumber>, taken: readonly Span[]): DocumentNumber[] {
  const sorted = [...readings].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DocumentNumber[] = [];
  let next = 0;
  for (const reading of sorted) {
    while (next < taken.length && taken[next]!.end <= reading.start) next++;
    const isTaken = next < taken.length && taken[next]!.start < reading.end;
    if (!isTaken && reading.start >= (found.at(-1)?.end ?? 0)) found.push(reading);
  }
  return found;
}

function inOrder<Kind extends Span>(...lists: readonly (readonly Kind[])[]): Kind[] {
  return lists.flat().sort((a, b) => a.start - b.start);
}

/**
 * Finds every document number in a prepared text, in the order of the text. A span has one kind: where two readings
 * overlap the one that begins first wins, then the longer one (`05/ 2008/CT-TTg` is not `2008/CT-TTg`). What is printed by the
 * rules comes before misspellings, and both before numbers that only their words make one.
 *
 * Source: specification of document numbers, section 4 (Nghị định 30/2020/NĐ-CP, annex I, and guideline 36-HD/VPTW).
 */
export function findNumbers(
  source: NormalizedText,
  dates: readonly PrintedDate[],
  options: FindOptions,
): DocumentNumber[] {
  const byRule = [legislativeNumbers, partyNumbers, administrativeNumbers, formerLawNumbers];
  const printed = apart(
    byRule.flatMap((grammar) => [...grammar(source)]),
    [],
  );
  const spelled = inOrder(printed, apart(misspeltNumbers(source, options), printed));
  return inOrder(spelled, apart(contextNumbers(source, dates, options), inOrder<Span>(spelled, dates)));
}
