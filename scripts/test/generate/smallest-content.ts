import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContent } from "@thidua/kit/testing";
import { sourceFingerprint } from "../../src/databases/source-fingerprint.js";
import { fillOwnDatabases, smallestSize } from "../../src/generate/index.js";
import { inRepository } from "../../src/paths.js";
import { seededContent } from "../seeded-content.js";

/** The facts of the articles, and generated records of the smallest size. */
export function smallestContent(): TestContent {
  const hash = createHash("sha256").update(sourceFingerprint());
  const directory = inRepository("scripts/src/generate");
  for (const name of readdirSync(directory).sort()) hash.update(readFileSync(join(directory, name)));
  return {
    name: "smallest",
    fingerprint: hash.digest("hex"),
    base: seededContent(),
    fill: (databases) => fillOwnDatabases(databases, smallestSize),
  };
}
