import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SchemaProblem } from "./schema-problem.js";
import { listFile, readSubgraphList, type SubgraphEntry } from "./subgraph-list.js";

/** A subgraph of the list, with its SDL. */
export interface Subgraph extends SubgraphEntry {
  sdl: string;
}

/**
 * Reads all subgraphs: the list, and the SDL file of each.
 *
 * @param directory the folder `schema/subgraphs`
 * @throws SchemaProblem if the list is wrong, a file has no entry, or an entry has no file
 */
export function readSubgraphs(directory: string): Subgraph[] {
  const entries = readSubgraphList(directory);
  const files = new Set(sdlFiles(directory));
  const problems = [...strayFiles(directory, entries), ...entries.flatMap((entry) => missingFile(entry, files))];
  if (problems.length > 0) throw new SchemaProblem(problems);
  return entries.map((entry) => ({ ...entry, sdl: readSdl(directory, entry.name) }));
}

/**
 * Reads the foreign subgraphs. The SDL of own subgraphs may be missing: `npm run schema` writes it.
 *
 * @param directory the folder `schema/subgraphs`
 * @throws SchemaProblem if a file has no entry, or a foreign subgraph has no file
 */
export function readForeignSubgraphs(directory: string, entries: readonly SubgraphEntry[]): Subgraph[] {
  const files = new Set(sdlFiles(directory));
  const foreign = entries.filter(({ kind }) => kind === "FOREIGN");
  const problems = [...strayFiles(directory, entries), ...foreign.flatMap((entry) => missingFile(entry, files))];
  if (problems.length > 0) throw new SchemaProblem(problems);
  return foreign.map((entry) => ({ ...entry, sdl: readSdl(directory, entry.name) }));
}

/** The name of a subgraph's SDL file. */
export function sdlFile(name: string): string {
  return `${name}.graphql`;
}

function sdlFiles(directory: string): string[] {
  return readdirSync(directory)
    .filter((file) => file !== listFile && !file.startsWith("."))
    .sort();
}

function strayFiles(directory: string, entries: readonly SubgraphEntry[]): string[] {
  const listed = new Set(entries.map(({ name }) => sdlFile(name)));
  return sdlFiles(directory)
    .filter((file) => !listed.has(file))
    .map(
      (file) =>
        `schema/subgraphs/${file}: không có trong ${listFile}; hãy dùng npm run compose -- --add / is not in ${listFile}; use npm run compose -- --add`,
    );
}

function missingFile({ name }: SubgraphEntry, files: ReadonlySet<string>): string[] {
  if (files.has(sdlFile(name))) return [];
  return [`${listFile}: “${name}” không có tệp ${sdlFile(name)} / has no file ${sdlFile(name)}`];
}

function readSdl(directory: string, name: string): string {
  return readFileSync(join(directory, sdlFile(name)), "utf8");
}
