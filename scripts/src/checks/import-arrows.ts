import { posix } from "node:path";
import type { RepositoryFile } from "./repository-files.js";

/** The packages of this repository, from the lowest up, and what each of them imports. */
const importsOfPackage: { readonly [home: string]: readonly string[] } = {
  "subgraphs/base": [],
  "subgraphs/kit": ["base"],
  "subgraphs/documents": ["base", "kit"],
  "subgraphs/vocabulary": ["base", "kit", "documents"],
  gateway: ["base"],
};

/** What every subgraph imports: never another subgraph. */
const importsOfSubgraph = ["base", "kit", "documents", "vocabulary"];

/** The layers of the kit, from the lowest up: a layer imports itself and those before it. */
const layers = ["model", "access", "graph", "changes", "serve", "testing"] as const;

/** From the innermost out: a role may import its own and those before it, never those after it. */
const roles = ["entity", "repository", "service", "resolver"] as const;

/**
 * Finds imports against the arrows of the architecture (decision 13): packages and layers of the kit import downwards, subgraphs
 * never import each other, the gateway imports `base` alone, resolver → service → repository → entity never back, and no
 * import leaves its package by a relative path. Returns one line for each.
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
    return isTest ? null : (againstRoles(path, target) ?? againstLayers(path, resolved));
  }
  const name = /^@thidua\/([^/]+)/.exec(target)?.[1];
  if (!name || home === "scripts") return null;
  const allowed = importsOfPackage[home] ?? importsOfSubgraph;
  // Tests of the gateway may start real subgraphs.
  if (allowed.includes(name) || (home === "gateway" && isTest)) return null;
  return `${home} imports ${allowed.length > 0 ? allowed.join(", ") : "no other package"}`;
}

/** A layer of the kit that imports one above it. */
function againstLayers(path: string, resolved: string): string | null {
  const from = layerOf(path);
  const to = layerOf(resolved);
  if (from === -1 || to === -1 || to <= from) return null;
  return `the layer ${layers[from]} does not know ${layers[to]}`;
}

function layerOf(path: string): number {
  const folder = /^subgraphs\/kit\/src\/([^/]+)\//.exec(path)?.[1];
  return layers.indexOf(folder as (typeof layers)[number]);
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
