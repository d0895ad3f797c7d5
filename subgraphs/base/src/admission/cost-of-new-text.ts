/** The weight of a character of a text that is new: a text of the greatest size takes a tenth of a second to prepare. */
const costPerCharacter = 0.25;

/** The most that a new text counts for, so that it is not taken for a heavy operation. */
const most = 4_000;

/** Returns what it costs to parse, validate and plan a new text of so many characters, in objects of answers. */
export function costOfNewText(length: number): number {
  return Math.min(most, length * costPerCharacter);
}
