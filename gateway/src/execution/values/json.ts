import { ExactNumber } from "../../exact-numbers.js";

/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** Returns whether a value is an object, and neither a list, nor null, nor a number that no double holds. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);
}

/** Returns an own property. Names come from queries, and `constructor` is a valid one. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Sets an own property, even one named `__proto__`. */
export function setOwn(object: JsonObject, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  else object[name] = value;
}
