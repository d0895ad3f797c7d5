import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ValidSupergraphs } from "@thidua/gateway";
import { inRepository } from "../paths.js";

/** Remembers the supergraph of the last start by its hash and the installed libraries', so that the next start need not validate it. */
export function validSupergraphFile(
  path = inRepository("node_modules/.cache/thidua/valid-supergraph"),
): ValidSupergraphs {
  const hashOf = (supergraphSdl: string) =>
    createHash("sha256")
      .update(readFileSync(inRepository("package-lock.json")))
      .update(supergraphSdl)
      .digest("hex");
  return {
    has: (supergraphSdl) => existsSync(path) && readFileSync(path, "utf8") === hashOf(supergraphSdl),
    add(supergraphSdl) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, hashOf(supergraphSdl));
    },
  };
}
