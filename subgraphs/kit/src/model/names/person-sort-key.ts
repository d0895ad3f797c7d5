import { collationLevels } from "./collation-levels.js";
import { type PersonName, splitPersonName } from "./person-name.js";

/**
 * Returns a text whose byte order (as of `sortKey`) sorts people in the Vietnamese order: given name, middle name, family name, each
 * as in a dictionary. A missing part comes first.
 *
 * @param name a full name, or its stored parts
 */
export function personSortKey(name: string | PersonName): string {
  const { family, middle, given } = typeof name === "string" ? splitPersonName(name) : name;
  const parts = [given, middle, family].map(collationLevels);
  const { capitals } = collationLevels([given, middle, family].join(" "));
  const words = parts.map((part) => part.words).join("-");
  // normalizeText leaves no tab in a part, so the parts cannot run into each other.
  return `${words}/${capitals}/${parts.map((part) => part.text).join("\t")}`;
}
