import type { PossibleDays } from "@thidua/kit/model/known-date";
import { OrganizationKind } from "../organization/organization-kind.js";
import { OrganizationLevel } from "../organization/organization-level.js";
import { lastDayText } from "./last-day-text.js";
import { placeAfter } from "./name-with-province.js";

/** What the display name of an organization is made of, on one day. */
export interface NamedOrganization {
  fullName: string;
  shortName: string | null;
  kind: OrganizationKind;
  level: OrganizationLevel;
  /** The province's label ("tỉnh Bạc Liêu"), or null without a province. */
  provinceLabel: string | null;
  isProvinceUnverified: boolean;
  /** The possible first days after the end, or null without an end. */
  ended: PossibleDays | null;
}

interface Parts {
  name: string;
  /** What follows the name in its place: " (huyện Hồng Dân), tỉnh Bạc Liêu". */
  place: string;
  notes: string[];
}

/** Kinds whose name goes on with that of the organization they belong to: "Công đoàn Sở Nội vụ". */
const joined: ReadonlySet<OrganizationKind> = new Set([
  OrganizationKind.TRADE_UNION,
  OrganizationKind.YOUTH_UNION,
  OrganizationKind.MASS_ORGANIZATION,
  OrganizationKind.PARTY_COMMITTEE,
  OrganizationKind.PEOPLES_COMMITTEE,
  OrganizationKind.PEOPLES_COUNCIL,
]);

const territories: ReadonlySet<OrganizationLevel> = new Set([OrganizationLevel.DISTRICT, OrganizationLevel.COMMUNE]);

/**
 * Returns the name of an organization as lists display it. It contains what distinguishes the organization from others of its name:
 * its province ("Thanh tra tỉnh Bạc Liêu"), the organization it belongs to ("Văn phòng – Sở KH&CN tỉnh Lạng Sơn", "Công đoàn Sở Nội
 * vụ tỉnh Cao Bằng"), the district of a commune ("Xã Vĩnh Lộc (huyện Hồng Dân), tỉnh Bạc Liêu") and the last day of one that has
 * ended ("(đến 28/02/2025)"). A province that is not verified is marked, so that it is not read as a fact.
 *
 * @param line the organization, its parent, the parent's parent and so on
 */
export function displayName(line: readonly [NamedOrganization, ...NamedOrganization[]]): string {
  const { name, place, notes } = partsOf(line, line[0].fullName);
  return [`${name}${place}`, ...notes.map((note) => `(${note})`)].join(" ");
}

function partsOf([own, ...above]: readonly NamedOrganization[], name: string): Parts {
  const { ended, isProvinceUnverified } = own!;
  const place = placeOf(own!, name);
  const notes = [
    ...(isProvinceUnverified && place ? ["tỉnh chưa kiểm chứng"] : []),
    ...(ended ? [lastDayText(ended)] : []),
  ];
  const parent = above[0];
  if (!parent || !isDistinguishing(own!, parent)) return { name, place, notes };
  if (isCommuneOfDistrict(own!, parent)) {
    const district = territoryName(parent.fullName);
    return { name, place: name.includes(district) ? place : ` (${district})${place}`, notes };
  }
  const outer = partsOf(above, briefName(parent));
  const isNamed = [parent.fullName, parent.shortName].some((one) => one && contains(name, one));
  const joiner = joined.has(own!.kind) && own!.kind !== parent.kind ? " " : " – ";
  return {
    name: isNamed ? name : `${name}${joiner}${withSmallUnit(outer.name)}`,
    place: outer.place || (isNamed ? place : ""),
    notes: ended ? notes : outer.notes,
  };
}

/** Whether the parent belongs to the name. A department's people's committee does not: the province says the same. */
function isDistinguishing(own: NamedOrganization, parent: NamedOrganization): boolean {
  if (own.kind === OrganizationKind.CENTRAL_ORGANIZATION) return false;
  if (own.level === OrganizationLevel.UNIT) return true;
  if (parent.level === OrganizationLevel.CENTRAL) return false;
  return !(parent.level === OrganizationLevel.PROVINCE && parent.kind === OrganizationKind.PEOPLES_COMMITTEE);
}

function isCommuneOfDistrict(own: NamedOrganization, parent: NamedOrganization): boolean {
  return own.level === OrganizationLevel.COMMUNE && parent.level === OrganizationLevel.DISTRICT;
}

function placeOf({ level, provinceLabel }: NamedOrganization, name: string): string {
  if (!provinceLabel) return "";
  // A commune may have the name of a province: "Phường Bạc Liêu" is in Cà Mau.
  if (territories.has(level)) return contains(name, provinceLabel) ? "" : `, ${provinceLabel}`;
  const place = placeAfter(name, provinceLabel);
  return place && ` ${place}`;
}

/** Returns the name under which an organization follows that of another. The short name of a lower level ("UBND huyện") leaves out whose it is. */
function briefName({ fullName, level, shortName }: NamedOrganization): string {
  if (territories.has(level)) return fullName.replace(committee, "UBND ");
  return shortName ?? fullName;
}

/** Returns the name of the district or commune that an organization governs: "huyện Hồng Dân". */
function territoryName(name: string): string {
  return withSmallUnit(name.replace(committee, ""));
}

const committee = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) /iu;

/** Within a name the unit of a territory is written small: "Công đoàn xã Vĩnh Lộc". */
function withSmallUnit(name: string): string {
  return name.replace(/^(?:Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố) /u, (unit) => unit.toLowerCase());
}

function contains(name: string, part: string): boolean {
  return name.toLowerCase().includes(part.toLowerCase());
}
