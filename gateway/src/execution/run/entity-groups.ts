import type { JsonObject } from "../values/json.js";

/** The objects of the answer that one lookup is about, grouped by entity. Most entities have one object. */
export class EntityGroups {
  readonly #first: JsonObject[] = [];
  /** The further objects of an entity, by its index. */
  readonly #others = new Map<number, JsonObject[]>();

  /** The number of entities. */
  get size(): number {
    return this.#first.length;
  }

  /** Adds the first object of a further entity. */
  open(object: JsonObject): void {
    this.#first.push(object);
  }

  /** Adds a further object of an entity. */
  add(index: number, object: JsonObject): void {
    const others = this.#others.get(index);
    if (others) others.push(object);
    else this.#others.set(index, [object]);
  }

  /** Returns the first object of an entity. */
  first(index: number): JsonObject {
    return this.#first[index]!;
  }

  /** Returns the further objects of an entity; undefined when it has one only. */
  others(index: number): readonly JsonObject[] | undefined {
    return this.#others.size === 0 ? undefined : this.#others.get(index);
  }

  /** Returns the objects of each entity. */
  all(): (readonly JsonObject[])[] {
    return this.#first.map((object, index) => [object, ...(this.others(index) ?? [])]);
  }
}
