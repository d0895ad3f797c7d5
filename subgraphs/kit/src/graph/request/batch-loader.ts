import { LoadedValue } from "./loaded-value.js";

/** Loads the value of each key, in the order of the keys. An `Error` in place of a value is the error of that key. */
export type LoadBatch<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

/** What is asked for at once. */
class Batch<Key, Value> {
  readonly keys: Key[] = [];
  /** The values of the keys. */
  readonly values: LoadedValue<Value>[] = [];
  /** What is known already, and who asks for it. It comes with the others, so that what is asked for next is asked for at once too. */
  readonly known: { readonly from: LoadedValue<Value>; readonly to: LoadedValue<Value> }[] = [];

  settle(loaded: readonly (Value | Error)[]): void {
    this.#giveKnown();
    for (const [index, value] of this.values.entries()) {
      const content = loaded[index];
      if (content instanceof Error) value.reject(content);
      else value.resolve(content as Value);
    }
  }

  fail(error: unknown): void {
    this.#giveKnown();
    for (const value of this.values) value.reject(error);
  }

  #giveKnown(): void {
    for (const { from, to } of this.known) from.give(to);
  }
}

const settled = Promise.resolve();

/**
 * Loads values by keys. What is asked for until nothing else can go on is loaded together, and each key once. It follows DataLoader, whose
 * promises for each key cost more than its values.
 */
export class BatchLoader<Key, Value> {
  readonly #load: LoadBatch<Key, Value>;
  readonly #values = new Map<Key, LoadedValue<Value>>();
  #next: Batch<Key, Value> | undefined;

  constructor(load: LoadBatch<Key, Value>) {
    this.#load = load;
  }

  /** Returns the value of a key. All who ask before it is there share it. */
  load(key: Key): LoadedValue<Value> {
    const known = this.#values.get(key);
    if (known && !known.isSettled) return known;
    const batch = this.#batch();
    const value = new LoadedValue<Value>();
    if (known) {
      batch.known.push({ from: known, to: value });
      return value;
    }
    batch.keys.push(key);
    batch.values.push(value);
    this.#values.set(key, value);
    return value;
  }

  /** Returns the values of keys, in their order, and an error in place of a value that has one. */
  loadMany(keys: readonly Key[]): Promise<(Value | Error)[]> {
    return Promise.all(keys.map((key) => this.load(key).catch((error: unknown) => error as Error)));
  }

  #batch(): Batch<Key, Value> {
    if (this.#next) return this.#next;
    const batch = new Batch<Key, Value>();
    this.#next = batch;
    // Resolvers that wait for promises ask in their turns, which all come before the next tick.
    settled.then(() => process.nextTick(() => this.#dispatch(batch)));
    return batch;
  }

  async #dispatch(batch: Batch<Key, Value>): Promise<void> {
    this.#next = undefined;
    const { keys } = batch;
    let loaded: readonly (Value | Error)[];
    try {
      loaded = keys.length > 0 ? await this.#load(keys) : [];
      if (loaded.length !== keys.length) throw new Error(`${loaded.length} values were loaded for ${keys.length} keys`);
    } catch (error) {
      // Who asks again tries again.
      for (const key of keys) this.#values.delete(key);
      batch.fail(error);
      return;
    }
    batch.settle(loaded);
  }
}
