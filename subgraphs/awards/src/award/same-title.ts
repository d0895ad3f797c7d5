import { AwardCategory } from "../award-form/award-category.js";
import type { Award } from "./award.js";

/** The values of an award by which it is recognized as the title of a recipient for a year. */
export type TitleOfYear = Pick<
  Award,
  | "formCategory"
  | "formKey"
  | "personId"
  | "organizationId"
  | "campaignId"
  | "commendationTypeCode"
  | "achievementFrom"
  | "achievementTo"
>;

/** What `isSameTitle` compares, as far as an award may leave it out. */
type StatedTitle = Pick<TitleOfYear, "formCategory" | "formKey"> & Partial<TitleOfYear>;

/**
 * Returns the year of an award's achievement as it is written: "2025", or "2024–2025" for a school year. Null if the first or the last
 * day of the achievement is not stated: the date of a decision does not determine it.
 */
export function writtenYear({ achievementFrom, achievementTo }: Partial<TitleOfYear>): string | null {
  if (!achievementFrom || !achievementTo) return null;
  const [first, last] = [achievementFrom.slice(0, 4), achievementTo.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** Returns the ID of the person or the organization that is awarded a title for a known year; null for every other award. */
export function recipientOfTitle(award: StatedTitle): string | null {
  if (award.formCategory !== AwardCategory.EMULATION_TITLE || writtenYear(award) === null) return null;
  return award.personId ?? award.organizationId ?? null;
}

/**
 * Returns whether two awards certainly are the same title of the same recipient for the same year. A year counts once for
 * a title, which rely on (Law 06/2022/QH15 Đ.21–22). Recipients that are known by name only are not compared, and neither
 * are years that are not stated. A collective can also be awarded the flag of a campaign that it leads: that of another campaign,
 * or of another type, is another title.
 */
export function isSameTitle(one: StatedTitle, other: StatedTitle): boolean {
  const recipient = recipientOfTitle(one);
  if (recipient === null || recipient !== recipientOfTitle(other)) return false;
  if (one.formKey !== other.formKey || !isSameYear(one, other)) return false;
  return one.personId != null || isSameOccasion(one, other);
}

/** A period of two years, such as a school year, is the same only if its days are: another one may share a few months with it. */
function isSameYear(one: StatedTitle, other: StatedTitle): boolean {
  const year = writtenYear(one);
  if (year === null || year !== writtenYear(other)) return false;
  if (!year.includes("–")) return true;
  return one.achievementFrom === other.achievementFrom && one.achievementTo === other.achievementTo;
}

function isSameOccasion(one: StatedTitle, other: StatedTitle): boolean {
  const [type, otherType] = [one.commendationTypeCode, other.commendationTypeCode];
  const hasOtherType = type != null && otherType != null && type !== otherType;
  return !hasOtherType && (one.campaignId ?? null) === (other.campaignId ?? null);
}
