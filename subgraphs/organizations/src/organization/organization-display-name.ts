/**
 * What a page prints for a body: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu", "Thanh tra tỉnh Bạc Liêu", "Tỉnh ủy Bạc
 * Liêu".
 *
 * Takes the name that the body bore, and its province's label ("tỉnh Bạc Liêu") or null. A name that tells the province
 * already, or begins or ends with the word "tỉnh", does not get it twice. A province that nobody checked is said to be so:
 * it must not be read as a fact.
 */
export function organizationDisplayName(
  fullName: string,
  provinceLabel: string | null | undefined,
  isProvinceUnverified = false,
): string {
  const [, unit, name] = /^(tỉnh|thành phố) (.+)$/.exec(provinceLabel ?? "") ?? [null, "", provinceLabel];
  if (!provinceLabel || fullName.includes(name!)) return fullName;
  const words = fullName.toLowerCase().split(" ");
  const label = words[0] === unit || words.at(-1) === unit ? name : provinceLabel;
  return `${fullName} ${label}${isProvinceUnverified ? " (tỉnh chưa kiểm chứng)" : ""}`;
}
