import { stableText } from "../data/stable-text.js";

/** The mutations that ran, in order: `createPortal({"input":{…}})`. */
export class WriteLog {
  readonly entries: string[] = [];

  add(field: string, args: Readonly<Record<string, unknown>>): void {
    this.entries.push(`${field}(${stableText(args)})`);
  }

  /** Returns the entries so far and starts anew. */
  take(): string[] {
    return this.entries.splice(0);
  }
}
