import type fc from "fast-check";

/** Random choices. */
export class Choices {
  readonly #random: fc.Random;

  constructor(random: fc.Random) {
    this.#random = random;
  }

  /** Returns a whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return this.#random.nextInt(least, most);
  }

  /** Returns true in this percentage of cases. */
  percent(chance: number): boolean {
    return this.between(1, 100) <= chance;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.between(0, items.length - 1)]!;
  }
}
