import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSeed } from "@thidua/kit/serve/seed";
import type { TestContent } from "@thidua/kit/testing";
import { catchUpMirrors } from "../src/databases/seed-databases.js";
import { inRepository } from "../src/paths.js";
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

let fingerprint: string | undefined;

/** A hash of all that decides what a seed writes: the data files, the code that loads them, the versions of the libraries. */
function sourceFingerprint(): string {
  if (fingerprint) return fingerprint;
  const hash = createHash("sha256").update(readFileSync(inRepository("package-lock.json")));
  const packages = readdirSync(inRepository("subgraphs")).map((name) => `subgraphs/${name}/src`);
  for (const directory of ["scripts/src", ...packages]) {
    for (const path of readdirSync(inRepository(directory), { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.(ts|ya?ml|json|txt|csv)$/.test(path) || path.endsWith(".test.ts")) continue;
      hash.update(`${directory}/${path}\n`).update(readFileSync(inRepository(join(directory, path))));
    }
  }
  fingerprint = hash.digest("hex");
  return fingerprint;
}
