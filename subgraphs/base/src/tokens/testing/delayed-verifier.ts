import { anonymous, type Caller } from "../caller.js";
import type { TokenVerifier } from "../token-verifier.js";

/** A verifier that takes everyone for an anonymous caller, but answers only from `answer` on: keys may have to be fetched first. */
export class DelayedVerifier implements TokenVerifier {
  readonly #answering = Promise.withResolvers<void>();
  #asked = 0;

  /** How often it has been asked. */
  get asked(): number {
    return this.#asked;
  }

  async verify(): Promise<Caller> {
    this.#asked += 1;
    await this.#answering.promise;
    return anonymous;
  }

  /** Answers all that have asked, and all that will. */
  answer(): void {
    this.#answering.resolve();
  }
}
