import { normalizeText, normalizeToneMarks, searchText } from "@thidua/base/text";

/** What follows a name: "(chủ nhiệm)", ", Trưởng phòng", " - Sở Y tế". */
const afterName = /\s*[(,;].*$|\s+\p{Pd}\s.*$/su;

/** The words of a name in small letters, tone marks in one place, without apostrophes. The dot of an abbreviation stays. */
function wordsOf(name: string): string[] {
  const bare = normalizeText(name)
    .replace(afterName, "")
    .replace(/['’‘ʼ`´]/gu, "");
  const separate = bare.replace(/\.(?=\S)/gu, ". ");
  return normalizeToneMarks(separate.toLowerCase()).split(/\s+/u).filter(Boolean);
}

/** Whether a printed word can be a word of the name: the same, or its first letters ("ng."). */
function canBe(printed: string, word: string): boolean {
  return printed.endsWith(".") ? word.startsWith(printed.slice(0, -1)) : printed === word;
}

/**
 * Whether a printed name can be that of a person: its last words are the person's name, or the last words of it. What stands before the
 * name is taken for a title ("Ông", "ThS."). Case, spaces and the place of tone marks make no difference, nor do marks where the whole
 * name is printed without any: "Hoa" alone in a name with marks is not "Hòa".
 *
 * @param fullName the person's full name
 */
export function canBeNameOf(printed: string, fullName: string): boolean {
  const given = wordsOf(printed).reverse();
  const words = wordsOf(fullName).reverse();
  const printedWords = given.slice(0, words.length);
  const isPlain = printedWords.every((word) => /^[a-z.]+$/.test(word));
  return printedWords.every((one, index) => canBe(one, isPlain ? searchText(words[index]!) : words[index]!));
}
