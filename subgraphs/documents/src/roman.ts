const VALUES: [symbol: string, value: number][] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** The shortest upper-case Roman spelling of a whole number from 1 to 3999, as congresses print it. */
export function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [symbol, worth] of VALUES) {
    while (rest >= worth) {
      text += symbol;
      rest -= worth;
    }
  }
  return text;
}

/**
 * Parses the Roman ordinal of a congress or legislature: "XV" is 15. It accepts the one correct upper-case spelling from I to MMMCMXCIX.
 *
 * @returns null for anything else ("IIII", "VX", "xv", "")
 */
export function parseRomanOrdinal(text: string): number | null {
  if (!/^[MDCLXVI]{1,15}$/.test(text)) return null;
  let rest = text;
  let value = 0;
  for (const [symbol, worth] of VALUES) {
    while (rest.startsWith(symbol)) {
      rest = rest.slice(symbol.length);
      value += worth;
    }
  }
  return rest === "" && toRoman(value) === text && value < 4000 ? value : null;
}
