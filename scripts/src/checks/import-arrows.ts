import { posix } from "node:path";
import type { RepositoryFile } from "./repository-files.js";

/** Folders of the kit that have nothing to do with a database: what the gateway may use, and what they may use themselves. */
const databaseFree = ["env", "errors", "identifiers", "locale", "text", "tokens"];

/** From the innermost out: a role may import its own and those before it, never those after it. */
const roles = ["entity", "repository", "service", "resolver"] as const;

/**
 * Finds imports against the arrows of the house: subgraphs never import each other, the kit imports none of them, the gateway
 * takes from the kit only what has nothing to do with a database, resolver → service → repository → entity never back, and
 * no import leaves its package by a relative path. Gives one line for each.
 */
export function importsAgainstArrows(files: readonly RepositoryFile[]): string[] {
  const found: string[] = [];
  for (const { path, text } of files) {
    const home = packageOf(path);
    if (!home || !/\.(ts|tsx|mts)$/.test(path)) continue;
    for (const target of importsOf(text)) {
      const reason = forbidden(path, home, target);
      if (reason) found.push(`${path} imports ${target}: ${reason}`);
    }
  }
  return found;
}

function forbidden(path: string, home: string, target: string): string | null {
  const isTest = /\.test\.tsx?$|\/test\/|\/testing\//.test(path);
  if (target.startsWith(".")) {
    const resolved = posix.normalize(posix.join(posix.dirname(path), target));
    if (!resolved.startsWith(`${home}/`)) return "a relative path leaves the package";
    return isTest ? null : (againstRoles(path, target) ?? againstDatabaseFree(path, resolved));
  }
  if (!target.startsWith("@thidua/")) return null;
  const [, name, folder] = target.split("/");
  if (home === "subgraphs/kit") return "the kit knows no other package";
  if (home.startsWith("subgraphs/")) return name === "kit" ? null : "subgraphs never import each other";
  if (home === "gateway" && !isTest) {
    if (name !== "kit") return "the gateway imports no subgraph";
    if (!databaseFree.includes(folder ?? ""))
      return "the gateway takes from the kit only what has nothing to do with a database";
  }
  return null;
}

/** A database-free folder of the kit that imports another one would bring the database into the gateway. */
function againstDatabaseFree(path: string, resolved: string): string | null {
  const from = /^subgraphs\/kit\/src\/([^/]+)\//.exec(path)?.[1];
  const to = /^subgraphs\/kit\/src\/([^/]+)\//.exec(resolved)?.[1];
  if (!from || !to || !databaseFree.includes(from) || databaseFree.includes(to)) return null;
  return `${from} must stay free of the database`;
}

function againstRoles(path: string, target: string): string | null {
  const from = roleOf(path);
  const to = roleOf(target);
  if (from === null || to === null || to <= from) return null;
  return `a ${roles[from]} must not know a ${roles[to]}`;
}

function roleOf(path: string): number | null {
  const role = /\.(repository|service|resolver)\.(?:ts|js)$/.exec(path)?.[1];
  if (role) return roles.indexOf(role as (typeof roles)[number]);
  // `award/award.ts` is the entity of its folder.
  const file = posix.basename(path).replace(/\.(ts|js)$/, "");
  return posix.basename(posix.dirname(path)) === file || (path.startsWith("./") && !file.includes(".")) ? 0 : null;
}

function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^"'`;]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2])!);
}

function packageOf(path: string): string | null {
  return /^(gateway|scripts|subgraphs\/[^/]+)\//.exec(path)?.[1] ?? null;
}
