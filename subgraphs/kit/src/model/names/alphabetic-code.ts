/** The bits of a symbol: the lowest ones of `value`. */
export interface Codeword {
  readonly value: number;
  readonly width: number;
}

/**
 * Makes a code in which no codeword begins with another, and of which the bits of two symbols are ordered as the symbols are.
 *
 * @param symbols the symbols in their order
 * @param widths the number of bits of each, as digits of base 36: those of a binary tree with the symbols as leaves
 * @throws Error if they are not those of such a tree
 */
export function alphabeticCode<Symbol>(symbols: Iterable<Symbol>, widths: string): ReadonlyMap<Symbol, Codeword> {
  const code = new Map<Symbol, Codeword>();
  // The part of all bits that the symbols before have.
  let used = 0;
  for (const symbol of symbols) {
    const width = Number.parseInt(widths[code.size] ?? "", 36);
    const value = used * 2 ** width;
    if (!Number.isInteger(value)) throw new Error(`${String(symbol)}: no tree has this width`);
    code.set(symbol, { value, width });
    used += 2 ** -width;
  }
  if (used !== 1 || code.size !== widths.length) throw new Error("no tree has these widths");
  return code;
}
