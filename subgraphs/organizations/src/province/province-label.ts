import type { LocaleCode } from "@thidua/base/locale";
import { ProvinceKind } from "./province-kind.js";

/** The parts of a label. */
export interface LabelledProvince {
  id: string;
  name: string;
  kind: ProvinceKind;
  validTo?: string | null;
}

/** Returns the label of a province: "tỉnh Bạc Liêu", "Bạc Liêu province". */
export function provinceLabel({ name, kind }: LabelledProvince, locale: LocaleCode = "VI"): string {
  if (kind === ProvinceKind.CENTRALLY_RUN_CITY) return locale === "EN" ? `${name} city` : `thành phố ${name}`;
  return locale === "EN" ? `${name} province` : `tỉnh ${name}`;
}

/**
 * Returns the name of a province as a page displays it: "tỉnh Bạc Liêu (nay thuộc tỉnh Cà Mau)". On a day on which it exists, that
 * is the label alone. If the present province has the same name, the last day distinguishes the two.
 *
 * @param current the only province that succeeds it, or null
 * @param asOf the day, YYYY-MM-DD
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
