/** Mixes two whole numbers into one of 32 bits. Source: the finalizer of MurmurHash3. */
function mixed(index: number, purpose: number): number {
  let bits = Math.imul(index + 1, 0x9e37_79b1) ^ Math.imul(purpose + 1, 0x85eb_ca77) ^ Math.trunc(index / 2 ** 32);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A number from 0 up to 1, without 1. */
const fraction = (index: number, purpose: number): number => mixed(index, purpose) / 2 ** 32;

/**
 * Values that look as if they were chosen at random and are the same in each run. `index` is the number of the row, `purpose` that of
 * the choice: choices of other purposes are independent.
 */
export const choose = {
  fraction,
  /** Whether something happens that happens to this part of the rows. */
  chance: (part: number, index: number, purpose: number): boolean => fraction(index, purpose) < part,
  /** A whole number from 0 up to a count, without the count. */
  below: (count: number, index: number, purpose: number): number => Math.floor(count * fraction(index, purpose)),
  /** As `below`, but low numbers are frequent and high ones rare: of 1,000 numbers, the first is chosen in a tenth of all cases. */
  skewed: (count: number, index: number, purpose: number): number => Math.floor(count * fraction(index, purpose) ** 3),
  /** One of some items. */
  item: <Item>(items: readonly Item[], index: number, purpose: number): Item =>
    items[Math.floor(items.length * fraction(index, purpose))]!,
};
