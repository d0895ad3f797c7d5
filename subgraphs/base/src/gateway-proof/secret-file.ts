import { readFileSync, statSync } from "node:fs";
import { readSecrets } from "./read-secrets.js";
import { SecretFileError } from "./secret-file-error.js";

/** The time after which the file is looked at again, in milliseconds. */
const recheckMs = 1_000;

/**
 * The secrets by which a gateway proves itself to one subgraph. The gateway sends the first line; the subgraph accepts every
 * line. A changed file is read again without a restart. One that cannot be used any more is reported, and the secrets that
 * were read last stay in use.
 */
export class SecretFile {
  readonly path: string;
  #secrets: readonly string[];
  #state: string;
  #checkedAt = performance.now();
  #isReadableByOthers = false;
  #reported: string | undefined;

  /** @throws SecretFileError if the file cannot be used */
  constructor(path: string) {
    this.path = path;
    this.#state = this.#stateOfFile();
    this.#secrets = this.#read();
  }

  /** Whether every account of the machine may read the file. */
  get isReadableByOthers(): boolean {
    return this.#isReadableByOthers;
  }

  /**
   * Returns the secrets, as the file had them less than a second ago.
   *
   * @param report takes the reason if a changed file cannot be used; called once for each change
   */
  secrets(report: (problem: SecretFileError) => void): readonly string[] {
    if (performance.now() - this.#checkedAt >= recheckMs) this.refresh(report);
    return this.#secrets;
  }

  /** Reads the file if it has changed, and returns whether the secrets are others now. */
  refresh(report: (problem: SecretFileError) => void): boolean {
    this.#checkedAt = performance.now();
    try {
      const state = this.#stateOfFile();
      if (state === this.#state) return false;
      this.#state = state;
      const before = this.#secrets;
      this.#secrets = this.#read();
      this.#reported = undefined;
      return this.#secrets.join() !== before.join();
    } catch (error) {
      if (!(error instanceof SecretFileError)) throw error;
      if (error.message !== this.#reported) report(error);
      this.#reported = error.message;
      return false;
    }
  }

  #stateOfFile(): string {
    try {
      const { mtimeNs, ctimeNs, size, ino, mode } = statSync(this.path, { bigint: true });
      // Windows has no such modes.
      this.#isReadableByOthers = process.platform !== "win32" && (mode & 0o004n) !== 0n;
      return `${mtimeNs}:${ctimeNs}:${size}:${ino}`;
    } catch (cause) {
      throw this.#unreadable(cause);
    }
  }

  #read(): readonly string[] {
    let text: string;
    try {
      text = readFileSync(this.path, "utf8");
    } catch (cause) {
      throw this.#unreadable(cause);
    }
    return readSecrets(this.path, text);
  }

  #unreadable(cause: unknown): SecretFileError {
    const { code = "" } = cause as NodeJS.ErrnoException;
    return new SecretFileError(this.path, `không đọc được (${code}) / cannot be read (${code})`);
  }
}
