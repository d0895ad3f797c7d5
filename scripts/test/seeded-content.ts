import { loadSeed } from "@thidua/kit/serve/seed";
import type { TestContent } from "@thidua/kit/testing";
import { catchUpMirrors } from "../src/databases/seed-databases.js";
import { sourceFingerprint } from "../src/databases/source-fingerprint.js";
import { seeds, subgraphs } from "../src/subgraphs.js";

/** The facts of the articles in all subgraphs, as `seedDatabases` loads them. */
export function seededContent(): TestContent {
  return contentBefore(subgraphs.length)!;
}

/**
 * What is there when the seed of a subgraph is about to be loaded: the seeds of those before it, and its mirrors up to date.
 * Takes the subgraph's place; undefined for the first one, which starts from empty tables.
 */
export function contentBefore(index: number): TestContent | undefined {
  if (index === 0) return undefined;
  return {
    name: `seeded_${index}`,
    fingerprint: sourceFingerprint(),
    base: contentBefore(index - 1),
    async fill(databases) {
      await loadSeed(seeds[index - 1]!, databases[index - 1]!);
      if (index < subgraphs.length) await catchUpMirrors(databases, index);
    },
  };
}
