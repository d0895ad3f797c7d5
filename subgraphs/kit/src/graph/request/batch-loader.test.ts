import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { BatchLoader } from "./batch-loader.js";

/** A loader of the lengths of words, and what it was asked to load. */
function wordLengths() {
  const batches: string[][] = [];
  const loader = new BatchLoader<string, number>(async (words) => {
    batches.push([...words]);
    await nextTurn();
    if (words.includes("lost")) throw new Error("connection lost");
    return words.map((word) => (word === "" ? new Error("no word") : word.length));
  });
  return { loader, batches };
}

describe("a batch loader", () => {
  it("loads together what is asked for in all turns of the queue, and each key once", async () => {
    const { loader, batches } = wordLengths();
    const later = async (word: string) => {
      for (let turn = 0; turn < 5; turn += 1) await null;
      return loader.load(word);
    };
    const asked = [loader.load("an"), later("award"), loader.load("an"), later("an"), later("form")];
    expect(await Promise.all(asked)).toEqual([2, 5, 2, 2, 4]);
    expect(batches).toEqual([["an", "award", "form"]]);
    expect(await loader.load("an")).toBe(2);
    expect(batches).toHaveLength(1);
  });

  it("gives known values with those that are loaded, so that what depends on them is asked for at once", async () => {
    const { loader } = wordLengths();
    const next = wordLengths();
    await loader.load("an");
    const lengthOfNext = async (word: string) => next.loader.load(`after ${await loader.load(word)}`);
    await Promise.all([lengthOfNext("an"), lengthOfNext("award")]);
    expect(next.batches).toEqual([["after 2", "after 5"]]);
  });

  it("gives the error of one key to that key alone", async () => {
    const { loader } = wordLengths();
    const settled = await Promise.allSettled([loader.load(""), loader.load("an"), loader.load("")]);
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected"]);
    await expect(loader.load("")).rejects.toThrow("no word");
    expect(await loader.loadMany(["an", ""])).toEqual([2, new Error("no word")]);
  });

  it("gives the error of a batch to all its keys, and loads them again when they are asked for again", async () => {
    const { loader, batches } = wordLengths();
    const asked = [loader.load("lost"), loader.load("an")];
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await loader.load("an")).toBe(2);
    expect(batches).toEqual([["lost", "an"], ["an"]]);
  });

  it("refuses a batch with a value too few", async () => {
    const loader = new BatchLoader<number, number>(async (keys) => keys.slice(1));
    await expect(loader.load(1)).rejects.toThrow("0 values were loaded for 1 keys");
  });
});
