import type { DocumentStore } from "./document-store.js";
import type { TextStore } from "./text-store.js";

/** Apollo Server's prefix of the hashes of persisted queries. */
const persistedPrefix = "apq:";

/** What an Apollo Server keeps of texts, each known by itself or by its hash (a persisted query). */
export class KeptTexts {
  readonly #documents: DocumentStore;
  readonly #persisted: TextStore;

  constructor(documents: DocumentStore, persisted: TextStore) {
    this.#documents = documents;
    this.#persisted = persisted;
  }

  /** Whether a text need not be parsed and validated again. */
  isPrepared(textOrHash: string): boolean {
    return this.#documents.has(textOrHash);
  }

  /** Returns the length of a text; that of its hash where only this is known. */
  lengthOf(textOrHash: string): number {
    return this.#persisted.lengthOf(`${persistedPrefix}${textOrHash}`) ?? textOrHash.length;
  }
}
