/** The middle one of some numbers; of an even number the upper one. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** A number with three digits that count, as tables print it. */
export const rounded = (number: number): number => Number(number.toPrecision(3));
