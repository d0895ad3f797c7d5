/**
 * Returns the name of an organization as a page displays it, with its province: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu",
 * "Thanh tra tỉnh Bạc Liêu", "Tỉnh ủy Bạc Liêu". A name that contains the province's name is returned as it is, and the word
 * "tỉnh" is not repeated. A province that is not verified is marked, so that it is not read as a fact.
 *
 * @param fullName the organization's name at the time
 * @param provinceLabel the province's label ("tỉnh Bạc Liêu"), or null without a province
 * @param isProvinceUnverified whether the province's certainty is UNVERIFIED
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
