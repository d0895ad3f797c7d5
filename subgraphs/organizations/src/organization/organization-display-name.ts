/**
 * What a page prints for a body: "Sở Thông tin và Truyền thông tỉnh Bạc Liêu", "Thanh tra tỉnh Bạc Liêu", "Tỉnh ủy Bạc
 * Liêu".
 *
 * Takes the name that the body bore, and its province's label ("tỉnh Bạc Liêu") or null. A name that tells the province
 * already, or begins or ends with the word "tỉnh", does not get it twice.
 */
export function organizationDisplayName(fullName: string, provinceLabel: string | null | undefined): string {
  if (!provinceLabel) return fullName;
  const [, unit, name] = /^(tỉnh|thành phố) (.+)$/.exec(provinceLabel) ?? [null, "", provinceLabel];
  if (fullName.includes(name!)) return fullName;
  const words = fullName.toLowerCase().split(" ");
  return words[0] === unit || words.at(-1) === unit ? `${fullName} ${name}` : `${fullName} ${provinceLabel}`;
}
