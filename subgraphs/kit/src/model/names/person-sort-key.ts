import { collationLevels, withoutZeros } from "./collation-levels.js";
import { type PersonName, splitPersonName } from "./person-name.js";

/**
 * Returns a text whose byte order (as of `sortKey`) sorts people in the Vietnamese order: given name, middle name, family name, each
 * as in a dictionary. A missing part comes first.
 *
 * @param name a full name, or its stored parts
 */
export function personSortKey(name: string | PersonName): string {
  const { family, middle, given } = typeof name === "string" ? splitPersonName(name) : name;
  const [first, second, third] = [collationLevels(given), collationLevels(middle), collationLevels(family)];
  const words = `${first.words}-${second.words}-${third.words}`;
  const capitals = withoutZeros(first.capitals + second.capitals + third.capitals);
  // normalizeText leaves no tab in a part, so the parts cannot run into each other.
  return `${words}/${capitals}/${first.text}\t${second.text}\t${third.text}`;
}
