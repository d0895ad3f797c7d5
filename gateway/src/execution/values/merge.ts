import { isJsonObject, type JsonObject, setOwn } from "./json.js";

/**
 * Merges an object from a subgraph into the existing one, in place. Objects, and lists of equal length, are merged
 * recursively; any other value is replaced. New values are not copied.
 *
 * @param vagueTypes the values of `__typename` that replace no other: names of interfaces, where the other is an
 *   object type's
 */
export function mergeInto(target: JsonObject, source: JsonObject, vagueTypes?: ReadonlySet<string>): void {
  for (const name of Object.keys(source)) {
    const given = source[name];
    if (given === undefined) continue;
    const present = Object.hasOwn(target, name) ? target[name] : undefined;
    if (present === given) continue;
    if (isJsonObject(present) && isJsonObject(given)) mergeInto(present, given, vagueTypes);
    else if (Array.isArray(present) && Array.isArray(given) && present.length === given.length)
      mergeLists(present, given, vagueTypes);
    else if (!(vagueTypes && name === "__typename" && present !== undefined && vagueTypes.has(given as string)))
      setOwn(target, name, given);
  }
}

function mergeLists(target: unknown[], source: unknown[], vagueTypes: ReadonlySet<string> | undefined): void {
  for (let index = 0; index < source.length; index += 1) {
    const present = target[index];
    const given = source[index];
    if (isJsonObject(present) && isJsonObject(given)) mergeInto(present, given, vagueTypes);
    else if (Array.isArray(present) && Array.isArray(given) && present.length === given.length)
      mergeLists(present, given, vagueTypes);
    else target[index] = given;
  }
}
