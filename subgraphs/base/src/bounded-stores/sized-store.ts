import { LRUCache } from "lru-cache";
import { type StoreState, StoreTally } from "./store-state.js";

/** Values of which each states its size, at most `maxBytes` in all, the least used out first. */
export class SizedStore<Value extends object> {
  readonly #values: LRUCache<string, Value>;
  readonly #tally = new StoreTally();

  constructor(maxBytes: number) {
    this.#values = new LRUCache({ maxSize: maxBytes });
  }

  /** For metrics. */
  get state(): StoreState {
    return this.#tally.of(this.#values);
  }

  get(key: string): Value | undefined {
    return this.#tally.count(this.#values.get(key));
  }

  /** Keeps a value. Takes its size in bytes, which may have changed. A value that is larger than the store is not kept. */
  set(key: string, value: Value, bytes: number): void {
    // A value that is kept already keeps its former size.
    this.#values.delete(key);
    this.#values.set(key, value, { size: bytes });
  }
}
