/** What Node adds to JSON and TypeScript does not declare yet (TC39, JSON.parse source text access). */
interface ExactJson {
  /** Returns a value that `JSON.stringify` writes as the given text. */
  rawJSON(text: string): object;
  parse(text: string, reviver: (name: string, value: unknown, context: { source?: string }) => unknown): unknown;
}

const exactJson = JSON as unknown as ExactJson;

/** A number of JSON that is written otherwise than the double nearest to it, which may have another value. */
export class ExactNumber {
  /** The number as it was written. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Returns the number if it is whole; undefined for any other, and for one of more than some hundred digits. */
  whole(): bigint | undefined {
    if (this.text.length > mostDigits) return undefined;
    const [, sign, ones, fraction = "", exponent = "0"] = numberParts.exec(this.text)!;
    const digits = `${ones}${fraction}`.replace(/0+$/, "");
    if (digits === "") return 0n;
    const zeros = ones!.length + Number(exponent) - digits.length;
    return zeros < 0 || zeros > mostDigits ? undefined : BigInt(`${sign}${digits}${"0".repeat(zeros)}`);
  }

  toString(): string {
    return this.text;
  }

  /** `JSON.stringify` writes the number as it was written. */
  toJSON(): object {
    return exactJson.rawJSON(this.text);
  }
}

/** A short text can stand for any number of digits: 1e999999999. */
const mostDigits = 400;

const numberParts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** A double holds no number with such an exponent, or another one. */
const longExponent = /\d[eE][+-]?\d{3}/;

/** Returns whether a JSON text may have a number that no double holds. Texts of other requests are parsed once. */
export function mayHaveLongNumber(text: string): boolean {
  return mayHaveLongDigits(text) || longExponent.test(text);
}

/** Up to fifteen digits a double holds every number. */
const longRun = 16;

/**
 * Returns whether a JSON text may have a number of so many digits that no double holds it: sixteen digits in a row, with or
 * without a point. It reads every sixteenth character, so that it costs a tenth of parsing the text.
 */
export function mayHaveLongDigits(text: string): boolean {
  for (let index = longRun - 1; index < text.length; index += longRun) {
    if (!isDigitOrPoint(text, index)) continue;
    let [first, last] = [index, index];
    while (isDigitOrPoint(text, first - 1)) first -= 1;
    while (isDigitOrPoint(text, last + 1)) last += 1;
    if (last - first + 1 >= longRun) return true;
  }
  return false;
}

function isDigitOrPoint(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 48 && code <= 57) || code === 46;
}

/**
 * Parses JSON text so that `JSON.stringify` writes each number as it was written: 9007199254740993 stays, although no
 * double has that value. Such numbers are `ExactNumber` in the result. Throws SyntaxError for anything that is not JSON,
 * and RangeError for a text that is nested thousands of levels deep.
 */
export function parseExactNumbers(text: string): unknown {
  return exactJson.parse(text, (_name, value, { source }) =>
    typeof value !== "number" || source === undefined || String(value) === source ? value : new ExactNumber(source),
  );
}
