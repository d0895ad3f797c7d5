/**
 * Returns whether a tone mark may stand on a vowel of a rime: on ă â ê ô ơ ư where there is one (on ơ in ươ), otherwise on the vowel
 * before the coda, on the first of two final vowels, and in oa, oe, uy on either: hóa in the old style, hoá in the new one.
 *
 * @param rime the rime without its tone: "oan"
 * @param place the index of the vowel that carries the mark
 */
export function isTonePlace(rime: string, place: number): boolean {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? "";
  if (place >= vowels.length) return false;
  const marked = vowels.search(/[ăâêôơ]/u);
  if (marked >= 0) return place === (vowels.includes("ôô") ? 1 : marked);
  const [horn, double] = [vowels.indexOf("ư"), vowels.indexOf("oo")];
  if (horn >= 0) return place === horn;
  if (double >= 0) return place === 1;
  if (vowels.length === 1) return true;
  if (vowels.length < rime.length || vowels.length === 3) return place === 1;
  return place === 0 || /^(?:oa|oe|uy)$/.test(vowels);
}
