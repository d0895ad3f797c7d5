import { normalizeText } from "@thidua/base/text";

/** A Vietnamese name in its parts; a part that the name lacks is empty. */
export interface PersonName {
  family: string;
  middle: string;
  given: string;
}

/** Family names of more than one word; all others are the first word of the name. */
const COMPOUND_FAMILIES = [
  ["công", "huyền", "tôn", "nữ"],
  ["công", "tằng", "tôn", "nữ"],
  ["huyền", "tằng", "tôn", "nữ"],
  ["công", "tôn", "nữ"],
  ["huyền", "tôn", "nữ"],
  ["tôn", "nữ"],
  ["tôn", "thất"],
  ["âu", "dương"],
  ["hoàng", "phủ"],
  ["tư", "mã"],
];

function countFamilyWords(words: string[]): number {
  const lower = words.map((word) => word.toLowerCase());
  const compound = COMPOUND_FAMILIES.find(
    (family) => family.length < words.length && family.every((word, index) => word === lower[index]),
  );
  return compound?.length ?? 1;
}

/**
 * Takes a full name in the Vietnamese order and gives family, middle and given name: the given name is the last word, the
 * family name the first (or a known compound such as Tôn Thất), all between is the middle name. A single word, be it a name
 * or initials such as "HN", is a given name alone. The parts joined by spaces are the name again.
 *
 * Peoples who put the family name last (H'Hen Niê) cannot be told from the words; their parts must be stored as stated.
 */
export function splitPersonName(fullName: string): PersonName {
  const words = normalizeText(fullName).split(/\s+/);
  const given = words.pop() ?? "";
  if (words.length === 0) return { family: "", middle: "", given };
  const familyWords = countFamilyWords([...words, given]);
  return { family: words.slice(0, familyWords).join(" "), middle: words.slice(familyWords).join(" "), given };
}
