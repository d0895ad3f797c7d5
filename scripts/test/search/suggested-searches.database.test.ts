import { searchWords } from "@thidua/base/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededContent } from "../seeded-content.js";
import { openSearchedGraphs, type SearchedGraphs } from "./searched-graphs.js";
import { shownFields } from "./sixty-searches.js";
import { suggestedSearches } from "./suggested-searches.js";

let searched: SearchedGraphs;
beforeAll(async () => {
  searched = await openSearchedGraphs(seededContent());
});
afterAll(() => searched.close());

const plain = (text: string) => searchWords(text).map((word) => word.plain);

/**
 * The number of letters by which two words differ, of which two neighbours in the other order are one.
 *
 * Source: the optimal string alignment distance, L. Boytsov, “Indexing methods for approximate dictionary searching”, 2011.
 */
function distance(one: string, other: string): number {
  const rows: number[][] = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  for (let column = 1; column <= other.length; column += 1) rows[0]![column] = column;
  for (let row = 1; row <= one.length; row += 1)
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]![column] = Math.min(
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + (isSame ? 0 : 1),
        isSwapped ? rows[row - 2]![column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return rows[one.length]![other.length]!;
}

const isNear = (typed: string, word: string) => distance(typed, word) <= (typed.length < 6 ? 1 : 2);

describe("what is suggested, on the facts of the articles", () => {
  it.each(suggestedSearches)("$list: $typed → $suggestion", async ({ list, typed, suggestion }) => {
    const found = await searched.first(list, typed, shownFields[list]);
    expect(found.suggestion).toBe(suggestion);
    expect(found.match).toBe(suggestion === null ? null : "SIMILAR");
    if (suggestion === null) return expect(found.totalCount).toBe(0);
    expect((await searched.first(list, suggestion, shownFields[list])).match).not.toBe("SIMILAR");
  });

  it.each(suggestedSearches.filter(({ suggestion }) => suggestion))(
    "every word of $suggestion is near a word of $typed",
    ({ typed, suggestion }) => {
      const [words, suggested] = [plain(typed), plain(suggestion!)];
      // A missing space: several words are one that was typed.
      const isJoined = (word: string) => words.some((one) => one.includes(word) && suggested.join("").includes(one));
      const far = suggested.filter((word) => !isJoined(word) && !words.some((one) => isNear(one, word)));
      expect(far).toEqual([]);
    },
  );
});
