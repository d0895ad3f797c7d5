import { isRime } from "./is-rime.js";
import { rimes, rimesAfterQu } from "./rimes.js";

const onsets = " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

/**
 * Returns whether a word is a Vietnamese syllable that lacks its marks: “nghiep” is, “nge” is not.
 *
 * @param word in lower case, without accents and with d for đ
 */
export function isPlainSyllable(word: string): boolean {
  plainSyllables ??= listPlainSyllables();
  return plainSyllables.has(word);
}

/** Made when it is first needed. */
let plainSyllables: ReadonlySet<string> | undefined;

function listPlainSyllables(): Set<string> {
  const syllables = [...rimes, ...rimesAfterQu].flatMap((rime) => {
    const [, nucleus, coda] = /^([^chkmnpt]+)(.*)$/u.exec(rime)!;
    return onsets.filter((onset) => isRime(onset, nucleus!, coda!)).map((onset) => onset + rime);
  });
  return new Set(syllables.map((syllable) => syllable.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d")));
}
