import { newId } from "@thidua/base/identifiers";
import { personSortKey, sortKey } from "@thidua/kit/model/names";
import type { TestContent } from "@thidua/kit/testing";
import { sourceFingerprint } from "../../src/databases/source-fingerprint.js";
import { fillTables, nameParts } from "../../src/generate/index.js";
import { seededContent } from "../seeded-content.js";

/** How many organizations and how many persons there are. */
const many = 20_000;

const { families, middles, given, places } = nameParts;
const kinds = [
  ["Ủy ban nhân dân xã", "PEOPLES_COMMITTEE", "COMMUNE"],
  ["Trường Trung học cơ sở", "SUBORDINATE_UNIT", "COMMUNE"],
  ["Trạm Y tế xã", "SUBORDINATE_UNIT", "COMMUNE"],
  ["Phòng Nội vụ huyện", "DIVISION", "DISTRICT"],
  ["Hội Liên hiệp Phụ nữ xã", "MASS_ORGANIZATION", "COMMUNE"],
] as const;

/**
 * The facts of the articles and 20,000 organizations and persons more, copied past the services: what they cost is the size of the
 * tables. The names are common ones, in an order that is the same in each run.
 */
export function manyRecords(): TestContent {
  return {
    name: "many_records",
    fingerprint: [sourceFingerprint(), many, organizationOf, personOf, families, middles, given, places].join(" "),
    base: seededContent(),
    fill: ([database]) =>
      fillTables(database!, [
        { entity: "Organization", count: many, rowOf: organizationOf },
        { entity: "Person", count: many, rowOf: personOf },
      ]),
  };
}

/** What an organization has beside what every record has. */
function organizationOf(index: number) {
  const [name, kind, level] = kinds[index % kinds.length]!;
  const place = `${pick(places, index)} ${pick(places, index * 7 + 3)}`;
  const fullName = `${name} ${place}${index % 3 === 0 ? ` ${1 + (index % 9)}` : ""}`;
  const names = {
    ...{ fullName, shortName: null, symbolCode: null, validFrom: null, validFromPrecision: "UNKNOWN" },
    ...{ validTo: null, validToPrecision: "UNKNOWN" },
  };
  return {
    ...{ id: newId(), code: `many-${index}`, kind, level, provinceLabel: "tỉnh Đồng Tháp", nameHistory: [names] },
    ...{ identifierValues: [], searchLabel: null, nameSortKey: sortKey(fullName), parentId: null },
  };
}

/** What a person has beside what every record has. */
function personOf(index: number) {
  const fullName = `${pick(families, index * 3)} ${pick(middles, index * 5 + 1)} ${pick(given, index * 11 + (index >> 6))}`;
  return { id: newId(), fullName, nameSortKey: personSortKey(fullName) };
}

/** Some item, the same for the same number: neighbours differ. */
function pick<Item>(items: readonly Item[], number: number): Item {
  return items[(Math.imul(number + 1, 2_654_435_761) >>> 8) % items.length]!;
}
