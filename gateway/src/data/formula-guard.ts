/** What spreadsheets take for the beginning of a formula, the full-width forms included (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Puts an apostrophe before a text that a spreadsheet would run; plain numbers such as -5 stay as they are. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
