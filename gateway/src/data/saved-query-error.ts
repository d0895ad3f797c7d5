/** Says what is wrong in a file of `schema/queries`, and where. Raised at start: a broken file never reaches a reader. */
export class SavedQueryError extends Error {
  /** Takes the file's name, the line (from 1) and what is wrong, in English: its reader is who wrote the file. */
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
    this.name = "SavedQueryError";
  }
}
