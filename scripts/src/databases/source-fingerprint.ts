import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "../paths.js";

let fingerprint: string | undefined;

/**
 * Returns a hash of all that decides what a freshly seeded database holds: the migrations, the data files, the code that loads
 * them, and the versions of the libraries and of the embedded PostgreSQL.
 */
export function sourceFingerprint(): string {
  fingerprint ??= compute();
  return fingerprint;
}

function compute(): string {
  const hash = createHash("sha256").update(readFileSync(inRepository("package-lock.json")));
  const packages = readdirSync(inRepository("subgraphs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `subgraphs/${name}/src`);
  for (const directory of ["scripts/src/databases", ...packages]) {
    for (const path of readdirSync(inRepository(directory), { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.(ts|ya?ml|json|txt|csv)$/.test(path) || path.endsWith(".test.ts")) continue;
      hash.update(`${directory}/${path}\n`).update(readFileSync(inRepository(join(directory, path))));
    }
  }
  return hash.digest("hex");
}
