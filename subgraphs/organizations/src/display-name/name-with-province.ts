/**
 * Returns the place that follows the name of an organization: "tỉnh Bạc Liêu" after "Sở Nội vụ", "Bạc Liêu" after "Thanh tra tỉnh"
 * and "Tỉnh ủy", so that the word "tỉnh" is not repeated; empty after a name that contains the province's.
 *
 * @param name the organization's name at the time
 * @param provinceLabel the province's label ("tỉnh Bạc Liêu"), or null without a province
 */
export function placeAfter(name: string, provinceLabel: string | null | undefined): string {
  const [, unit, province] = /^(tỉnh|thành phố) (.+)$/u.exec(provinceLabel ?? "") ?? [null, "", provinceLabel];
  if (!provinceLabel || name.includes(province!)) return "";
  const words = name.toLowerCase().split(" ");
  return words[0] === unit || words.at(-1) === unit ? province! : provinceLabel;
}

/** Returns the name of an organization with its province: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu", "Tỉnh ủy Bạc Liêu". */
export function nameWithProvince(name: string, provinceLabel: string | null | undefined): string {
  return [name, placeAfter(name, provinceLabel)].join(" ").trim();
}
