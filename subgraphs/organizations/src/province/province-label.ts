import type { LocaleCode } from "@thidua/base/locale";
import { ProvinceKind } from "./province-kind.js";

/** What a label is made of. */
export interface LabelledProvince {
  id: string;
  name: string;
  kind: ProvinceKind;
  validTo?: string | null;
}

/** "tỉnh Bạc Liêu", "Bạc Liêu province". */
export function provinceLabel({ name, kind }: LabelledProvince, locale: LocaleCode = "VI"): string {
  if (kind === ProvinceKind.CENTRALLY_RUN_CITY) return locale === "EN" ? `${name} city` : `thành phố ${name}`;
  return locale === "EN" ? `${name} province` : `tỉnh ${name}`;
}

/**
 * What a page prints for a province seen from a day: "tỉnh Bạc Liêu (nay thuộc tỉnh Cà Mau)".
 *
 * Takes the province, the one province that it belongs to now (or null), the day it is seen from, and the language. Seen from
 * a day on which it still existed, it is the label alone; where the present province bears the same name, the last day tells
 * the two apart.
 */
export function provinceDisplayName(
  province: LabelledProvince,
  current: LabelledProvince | null,
  asOf: string,
  locale: LocaleCode = "VI",
): string {
  const label = provinceLabel(province, locale);
  if (!province.validTo || asOf < province.validTo) return label;
  if (current && current.id !== province.id && current.name !== province.name) {
    const now = provinceLabel(current, locale);
    return locale === "EN" ? `${label} (now part of ${now})` : `${label} (nay thuộc ${now})`;
  }
  const [year, month, day] = province.validTo.split("-");
  return locale === "EN"
    ? `${label} (before ${province.validTo})`
    : `${label} (trước ngày ${Number(day)}/${Number(month)}/${year})`;
}
