import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What is celebrated. Names: the glossary's. */
export enum OccasionKind {
  ANNIVERSARY = "ANNIVERSARY",
  BIRTH_ANNIVERSARY = "BIRTH_ANNIVERSARY",
  CONGRESS = "CONGRESS",
  MAJOR_HOLIDAYS_OF_YEAR = "MAJOR_HOLIDAYS_OF_YEAR",
  RECURRING_DAY = "RECURRING_DAY",
}

registerEnumeration(OccasionKind, "OccasionKind", ["Loại dịp kỷ niệm", "Kind of an occasion"], {
  ANNIVERSARY: ["Ngày kỷ niệm một sự kiện", "Anniversary of an event"],
  BIRTH_ANNIVERSARY: ["Ngày sinh", "Anniversary of a birth"],
  CONGRESS: ["Đại hội", "Congress"],
  MAJOR_HOLIDAYS_OF_YEAR: [
    "Các ngày lễ lớn năm N, không kể từng ngày",
    "The major holidays of a year, not listed one by one",
  ],
  RECURRING_DAY: ["Ngày hằng năm của ngành", "A day that returns each year"],
});

/** Kinds that are counted in years since their origin. */
export function isCountedInYears(kind: OccasionKind): boolean {
  return kind === OccasionKind.ANNIVERSARY || kind === OccasionKind.BIRTH_ANNIVERSARY;
}
