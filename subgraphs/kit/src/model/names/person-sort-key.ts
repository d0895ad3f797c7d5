import { collationLevels } from "./collation-levels.js";
import { type PersonName, splitPersonName } from "./person-name.js";

/**
 * A text whose plain byte order (as of `sortKey`) puts people in the Vietnamese order: by given name, then middle, then
 * family name, each as in a dictionary; a missing part comes first. Takes a full name, or its parts where they are stored.
 */
export function personSortKey(name: string | PersonName): string {
  const { family, middle, given } = typeof name === "string" ? splitPersonName(name) : name;
  const parts = [given, middle, family].map(collationLevels);
  const { capitals } = collationLevels([given, middle, family].join(" "));
  const words = parts.map((part) => part.words).join("-");
  // normalizeText leaves no tab in a part, so the parts cannot run into each other.
  return `${words}/${capitals}/${parts.map((part) => part.text).join("\t")}`;
}
