import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What an occasion celebrates. */
export enum OccasionKind {
  ANNIVERSARY = "ANNIVERSARY",
  BIRTH_ANNIVERSARY = "BIRTH_ANNIVERSARY",
  CONGRESS = "CONGRESS",
  MAJOR_HOLIDAYS_OF_YEAR = "MAJOR_HOLIDAYS_OF_YEAR",
  RECURRING_DAY = "RECURRING_DAY",
}

registerEnumeration(OccasionKind, "OccasionKind", ["Loại dịp kỷ niệm", "The kinds of occasion"], {
  ANNIVERSARY: ["Ngày kỷ niệm một sự kiện", "The anniversary of an event"],
  BIRTH_ANNIVERSARY: ["Ngày sinh", "The anniversary of a birth"],
  CONGRESS: ["Đại hội", "A congress"],
  MAJOR_HOLIDAYS_OF_YEAR: [
    "Các ngày lễ lớn trong năm, không kể từng ngày",
    "The major holidays of a year, not listed one by one",
  ],
  RECURRING_DAY: ["Ngày hằng năm của ngành", "A day that recurs each year"],
});

/** Returns whether occasions of a kind are counted in years since their origin. */
export function isCountedInYears(kind: OccasionKind): boolean {
  return kind === OccasionKind.ANNIVERSARY || kind === OccasionKind.BIRTH_ANNIVERSARY;
}
