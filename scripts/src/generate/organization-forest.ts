import { choose } from "./choose.js";
import { generatedDays } from "./generated-days.js";
import { generatedId } from "./generated-id.js";
import { generatedNames } from "./names.js";
import { reservedPlaces } from "./referred-record.js";

/** A generated organization and its place among the others. */
export interface GeneratedOrganization {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  /** Numbers among the organizations; null at the top. */
  readonly parent: number | null;
  /** The day on which a merger ended it, and the organization that succeeds it. */
  readonly ended: { on: string; successor: number } | null;
}

/** The first organizations below a province's committee are its departments, those that follow its communes. */
const departments = 20;
const communes = 60;
/** The part of all organizations that is in the first province: 2,454 of 3,500. */
const firstProvince = 0.7012;

/** Returns where the tree of an organization's province begins: at its committee. */
function provinceStart(count: number, index: number): number {
  const second = Math.floor(count * firstProvince);
  return index < second ? 0 : second;
}

/**
 * Returns the organizations of two provinces: committees, departments and communes, and units below these, four levels in all. One unit
 * in twelve has ended by a merger. The last three of all are units that exist.
 *
 * @param count how many there are, at least 100
 */
export function organizationForest(count: number): readonly GeneratedOrganization[] {
  return Array.from({ length: count }, (_, index): GeneratedOrganization => {
    const start = provinceStart(count, index);
    const place = index - start;
    const common = { id: generatedId("organization", index), code: `generated-${index}`, ended: null };
    const branches = Math.min(departments + communes, Math.floor((count - start) / 3));
    if (place === 0) {
      const name = `Ủy ban nhân dân tỉnh ${generatedNames.place(index)}`;
      return { ...common, name, kind: "PEOPLES_COMMITTEE", level: "PROVINCE", parent: null };
    }
    if (place <= Math.min(departments, branches))
      return {
        ...common,
        ...{ name: generatedNames.department(place), kind: "DEPARTMENT", level: "PROVINCE", parent: start },
      };
    if (place <= branches) {
      const name = `Ủy ban nhân dân xã ${generatedNames.place(index)}`;
      return { ...common, name, kind: "PEOPLES_COMMITTEE", level: "COMMUNE", parent: start };
    }
    // One unit in four is below another unit, and the second of two such below that one.
    const isDeep = choose.chance(0.25, index, 20) && place > branches + 4;
    const parent =
      start +
      1 +
      (isDeep ? branches + choose.below(place - branches - 2, index, 21) : choose.below(branches, index, 22));
    const hasEnded = choose.chance(1 / 12, index, 23) && index < count - reservedPlaces.rare;
    return {
      ...common,
      ...generatedNames.unit(index),
      ...{ level: "UNIT", parent },
      ended: hasEnded
        ? { on: generatedDays.day(index, 24), successor: start + 1 + choose.below(branches, index, 26) }
        : null,
    };
  });
}

/** Returns the IDs of the organizations above one and its own, from the top. */
export function pathOf(forest: readonly GeneratedOrganization[], index: number): string[] {
  const { id, parent } = forest[index]!;
  return parent === null ? [id] : [...pathOf(forest, parent), id];
}
