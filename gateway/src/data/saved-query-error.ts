/**
 * A problem in a file of `schema/queries`, with its location. It is thrown at start, so that a broken file is never
 * served.
 */
export class SavedQueryError extends Error {
  /** Takes the file's name, the line (from 1) and the reason, in English: it is for the author of the file. */
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
    this.name = "SavedQueryError";
  }
}
