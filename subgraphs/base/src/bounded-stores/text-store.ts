import { LRUCache } from "lru-cache";
import { type StoreState, StoreTally } from "./store-state.js";

/** What an entry takes beside its text. */
const entryBytes = 300;

/** The texts that an Apollo Server keeps (its `cache`: persisted queries), at most `maxBytes` of them, the least used out first. */
export class TextStore {
  readonly #texts: LRUCache<string, string>;
  readonly #tally = new StoreTally();

  constructor(maxBytes: number) {
    this.#texts = new LRUCache({
      maxSize: maxBytes,
      // A character beyond Latin-1 makes a text take two bytes for each.
      sizeCalculation: (text, key) => entryBytes + 2 * (text.length + key.length),
    });
  }

  /** For metrics. */
  get state(): StoreState {
    return this.#tally.of(this.#texts);
  }

  /** Returns the length of a text that is kept. */
  lengthOf(key: string): number | undefined {
    return this.#texts.peek(key)?.length;
  }

  async get(key: string): Promise<string | undefined> {
    return this.#tally.count(this.#texts.get(key));
  }

  /** Keeps a text. Takes the time to live in seconds. */
  async set(key: string, text: string, options?: { ttl?: number | null }): Promise<void> {
    this.#texts.set(key, text, options?.ttl ? { ttl: options.ttl * 1000 } : {});
  }

  async delete(key: string): Promise<boolean> {
    return this.#texts.delete(key);
  }
}
