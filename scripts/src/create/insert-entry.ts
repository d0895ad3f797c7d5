/**
 * Adds imports to a module, before its first import of a relative path. Biome sorts them.
 *
 * @throws Error if the module imports nothing
 */
export function withImports(source: string, ...lines: string[]): string {
  const place = source.match(/^import [^;]*? from "\.[^"]*";$/m) ?? source.match(/^import /m);
  if (place?.index === undefined) throw new Error("There is no import beside which another one could be added");
  return `${source.slice(0, place.index)}${lines.join("\n")}\n${source.slice(place.index)}`;
}

/**
 * Adds an entry to a list or an object literal.
 *
 * @param source the module
 * @param opening the text that ends with the opening bracket: `entities: [`
 * @param entry the entry, without a comma
 * @param before if an entry of the list matches, the new one comes before the first that does, else at the end
 * @throws Error if the module does not hold `opening` exactly once, or its bracket is not closed
 */
export function withEntry(source: string, opening: string, entry: string, before?: RegExp): string {
  const parts = source.split(opening);
  if (parts.length !== 2) throw new Error(`"${opening}" occurs ${parts.length - 1} times, not once`);
  const start = parts[0]!.length + opening.length;
  const end = closingBracket(source, start);
  const list = source.slice(start, end);
  const following = before && list.match(before)?.index;
  if (following !== undefined && following >= 0)
    return `${source.slice(0, start + following)}${entry},\n${source.slice(start + following)}`;
  const entries = list.trimEnd();
  const separator = entries === "" || entries.endsWith(",") ? "" : ",";
  return `${source.slice(0, start)}${entries}${separator}\n${entry},\n${source.slice(end)}`;
}

/** Finds the bracket that closes the one before `start`. Brackets within strings do not count. */
function closingBracket(source: string, start: number): number {
  let depth = 1;
  for (const { 0: token, index } of source.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}()]/g)) {
    if (token.startsWith('"')) continue;
    depth += "[{(".includes(token) ? 1 : -1;
    if (depth === 0) return start + index;
  }
  throw new Error("A bracket is not closed");
}
