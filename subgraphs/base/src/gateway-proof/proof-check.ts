import { hash, timingSafeEqual } from "node:crypto";
import type { SecretFile } from "./secret-file.js";
import type { SecretFileError } from "./secret-file-error.js";

/**
 * Checks whether a request has the gateway's secret. Digests are compared, in constant time: neither how much of a guess is
 * right nor the length of the secret shows in the time.
 */
export class ProofCheck {
  readonly #file: SecretFile;
  #known: readonly string[] = [];
  #digests: readonly Buffer[] = [];

  constructor(file: SecretFile) {
    this.#file = file;
  }

  /**
   * Returns whether a header has a valid secret. An unknown one makes the file be looked at again, so that a new secret is
   * accepted at once.
   *
   * @param header the header `gatewayProofHeader`
   * @param report takes the reason if the file cannot be used any more
   */
  accepts(header: string | string[] | undefined, report: (problem: SecretFileError) => void): boolean {
    if (typeof header !== "string" || header === "") return false;
    const given = hash("sha256", header, "buffer");
    if (this.#matches(given, report)) return true;
    return this.#file.refresh(report) && this.#matches(given, report);
  }

  #matches(given: Buffer, report: (problem: SecretFileError) => void): boolean {
    const secrets = this.#file.secrets(report);
    if (secrets !== this.#known) {
      this.#known = secrets;
      this.#digests = secrets.map((secret) => hash("sha256", secret, "buffer"));
    }
    let isEqual = false;
    // All are compared: which of them is right does not show either.
    for (const digest of this.#digests) if (timingSafeEqual(digest, given)) isEqual = true;
    return isEqual;
  }
}
