/**
 * Derives a value of a scalar. Values that are false in JavaScript, the ends of the ranges, and characters that JSON
 * escapes are frequent; most texts are unique, so that mixed-up values are noticed.
 */
export function derivedLeaf(scalar: string, hashed: number): unknown {
  const kind = hashed % 6;
  switch (scalar) {
    case "Boolean":
      return hashed % 2 === 0;
    case "Int":
      return [0, hashed % 1000, -(hashed % 1000), 2_147_483_647, -2_147_483_648, hashed % 7][kind];
    case "Float":
      return [0, (hashed % 1000) / 8, -1.5, 1e300, 5e-324, hashed % 7][kind];
    case "SafeInt":
      return [0, 9_007_199_254_740_991, hashed, -hashed, 1, 2][kind];
    case "JSON":
    case "JSONObject":
      return kind === 0 ? {} : { list: [hashed, null, { text: "đ" }], ["a".repeat(kind)]: false };
    case "Date":
      return `2026-01-${String((hashed % 28) + 1).padStart(2, "0")}`;
    default:
      return ["", `a${hashed}`, `"${hashed}"\\ \u2028đ\n`, `${hashed}`, `0${hashed}`, `b${hashed}`][kind];
  }
}
