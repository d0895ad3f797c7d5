import { administrativeNumbers } from "./administrative-number.js";
import { legislativeNumbers } from "./legislative-number.js";
import type { NormalizedText } from "./normalize.js";
import type { DocumentNumber } from "./number.js";
import { partyNumbers } from "./party-number.js";

/**
 * Finds every document number in a prepared text, in the order of the text. A span has one kind: where two readings
 * overlap the one that begins first wins, then the longer one (`05/ 2008/CT-TTg` is not `2008/CT-TTg`).
 *
 * Source: specification of document numbers, section 4 (Nghị định 30/2020/NĐ-CP, annex I, and guideline 36-HD/VPTW).
 */
export function findNumbers(source: NormalizedText): DocumentNumber[] {
  const readings = [...legislativeNumbers(source), ...partyNumbers(source), ...administrativeNumbers(source)];
  readings.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DocumentNumber[] = [];
  for (const reading of readings) {
    if (reading.start >= (found.at(-1)?.end ?? 0)) found.push(reading);
  }
  return found;
}
