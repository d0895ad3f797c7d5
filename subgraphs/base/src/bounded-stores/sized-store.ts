import { LRUCache } from "lru-cache";

/** Values of which each states its size, at most `maxBytes` in all, the least used out first. */
export class SizedStore<Value extends object> {
  readonly #values: LRUCache<string, Value>;

  constructor(maxBytes: number) {
    this.#values = new LRUCache({ maxSize: maxBytes });
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  /** Keeps a value. Takes its size in bytes. A value that is larger than the store is not kept. */
  set(key: string, value: Value, bytes: number): void {
    this.#values.set(key, value, { size: bytes });
  }
}
