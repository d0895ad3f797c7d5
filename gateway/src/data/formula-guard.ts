/**
 * The characters with which a formula begins in spreadsheets, including the full-width forms (OWASP, "CSV Injection").
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Prepends an apostrophe to a text that a spreadsheet would run as a formula. Plain numbers such as -5 stay. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
