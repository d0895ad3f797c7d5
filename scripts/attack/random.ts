/** A source of random choices that a seed repeats. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  integer(least: number, most: number): number;
  /** One of the items. */
  choose<Item>(items: readonly Item[]): Item;
  /** True in that share of the calls. */
  chance(share: number): boolean;
}

/** Makes a source of random choices by the generator mulberry32, which is fast and good enough to choose requests. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    choose: (items) => {
      if (items.length === 0) throw new Error("There is nothing to choose from");
      return items[integer(0, items.length - 1)]!;
    },
    chance: (share) => next() < share,
  };
}
