import { type Segment, vietnameseLetters } from "./source-segments.js";

/** What null means in a description: one of these, with its condition if there is one. */
export const nullPhrases = ["not stated in the source", "not applicable", "not visible to you"] as const;

const vietnameseWord = new RegExp(`\\p{L}*[${vietnameseLetters}]\\p{L}*`, "gu");

const quotation = /"[^"\n]*"|“[^”]*”|`[^`\n]*`/g;

/** Places of the word null in Vietnamese sentences. Words that a comment or a document quotes do not make a sentence Vietnamese. */
export function nullInVietnamese({ kind, text }: Segment): number[] {
  const isQuoting = kind === "comment" || kind === "prose";
  return [...text.matchAll(/[^.!?|\n]*(?<![\p{L}_.`])null(?![\p{L}_`])[^.!?|\n]*/gu)]
    .filter(([sentence]) => {
      const words = (isQuoting ? sentence.replace(quotation, "") : sentence).match(vietnameseWord)?.length ?? 0;
      return /null (khi|nếu|với|hoặc)\b/.test(sentence) || words > 4;
    })
    .map(({ 0: sentence, index }) => index + sentence.search(/(?<![\p{L}_.`])null/u));
}

/** Places where an English sentence of a description says null without one of the three phrases. */
export function unexplainedNull(text: string): number[] {
  return (
    [...text.matchAll(/(?<![\p{L}_.`])[Nn]ull(?![\p{L}_`])(?<rest>[^.!?]*)/gu)]
      .filter(({ groups }) => {
        const rest = groups!.rest!.replace(/\s+/g, " ");
        return !nullPhrases.some((phrase) => rest.includes(phrase)) && (rest.match(vietnameseWord)?.length ?? 0) === 0;
      })
      // "null when" is a row of the list; and in an input null is a value, which does something.
      .filter(({ 0: sentence }) => !/^null (when|where|khi|nếu|với|hoặc|clears|removes)\b/i.test(sentence))
      .map(({ index }) => index)
  );
}
