/** 64 signs in their byte order. */
const signs = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/** The texts that `OrderedBits` makes, as a regular expression of JavaScript and of PostgreSQL. */
export const orderedBitsPattern = "^[-0-9A-Z_a-z]*$";

/**
 * Joins bits to a text, six bits for each sign. The byte order of two texts is the order of their bits, where the bits of one text do
 * not begin with all those of the other.
 */
export class OrderedBits {
  #text = "";
  #pending = 0;
  #width = 0;

  /** Adds the lowest bits of a whole number, the highest of them first: at most 24. */
  add(value: number, width: number): void {
    this.#pending = (this.#pending << width) | value;
    this.#width += width;
    while (this.#width >= 6) {
      this.#width -= 6;
      this.#text += signs[this.#pending >>> this.#width];
      this.#pending &= (1 << this.#width) - 1;
    }
  }

  /** Adds a whole number of 32 bits with its sign: 6 bits and those that it has. A lower number comes before a higher one. */
  addInteger(value: number): void {
    if (value < 0) {
      this.add(0, 1);
      this.add((value + 2 ** 32) >>> 16, 16);
      this.add(value & 0xffff, 16);
      return;
    }
    const width = 32 - Math.clz32(value);
    this.add(32 + width, 6);
    if (width > 16) this.add(value >>> 16, width - 16);
    this.add(value & 0xffff, Math.min(width, 16));
  }

  /** Adds a text by its bytes in UTF-8. */
  addText(text: string): void {
    for (const byte of Buffer.from(text, "utf8")) this.add(byte, 8);
  }

  /** Returns the text, the last sign of which is filled up with zeros. */
  toString(): string {
    return this.#width === 0 ? this.#text : this.#text + signs[this.#pending << (6 - this.#width)];
  }
}
