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

/** The first words of these names, in lower case. */
const COMPOUND_BEGINNINGS: ReadonlySet<string> = new Set(COMPOUND_FAMILIES.map(([first]) => first!));

function countFamilyWords(words: string[]): number {
  if (!COMPOUND_BEGINNINGS.has(words[0]!.toLowerCase())) return 1;
  const lower = words.map((word) => word.toLowerCase());
  const compound = COMPOUND_FAMILIES.find(
    (family) => family.length < words.length && family.every((word, index) => word === lower[index]),
  );
  return compound?.length ?? 1;
}

/**
 * Splits a full name in the Vietnamese order into family, middle and given name. The given name is the last word, the family name the
 * first word or a known compound such as Tôn Thất, and the middle name everything between. A single word, such as a name or the
 * initials "HN", is a given name. The parts joined by spaces are the name again.
 *
 * Family names in the last place (H'Hen Niê) cannot be recognized; the parts of such names must be stored.
 */
export function splitPersonName(fullName: string): PersonName {
  const words = normalizeText(fullName).split(/\s+/);
  const given = words.pop() ?? "";
  if (words.length === 0) return { family: "", middle: "", given };
  const familyWords = countFamilyWords([...words, given]);
  return { family: words.slice(0, familyWords).join(" "), middle: words.slice(familyWords).join(" "), given };
}
