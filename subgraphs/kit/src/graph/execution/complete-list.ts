import { GraphQLError, type GraphQLOutputType, isNonNullType } from "graphql";
import type { FieldParts } from "./field-parts.js";
import { isPromise } from "./is-promise.js";
import type { CompleteValue } from "./operation-run.js";
import { type Holder, Place } from "./place.js";

/** Returns what makes lists, from what makes their items. */
export function listCompleter(
  { coordinate, nodes }: FieldParts,
  itemType: GraphQLOutputType,
  complete: CompleteValue,
): CompleteValue {
  const isNullable = !isNonNullType(itemType);
  return (run, value, place, info) => {
    if (!isIterable(value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${coordinate}".`);
    const items = Array.isArray(value) ? value : Array.from(value);
    const list = new Array<unknown>(items.length);
    for (let index = 0; index < items.length; index += 1) {
      const item: unknown = items[index];
      const itemPlace = new Place(place, index, undefined, list as unknown as Holder, isNullable);
      try {
        list[index] = isPromise(item)
          ? run.wait(item, itemPlace, nodes, complete, info)
          : complete(run, item, itemPlace, info);
      } catch (error) {
        list[index] = run.fail(error, itemPlace, nodes);
      }
    }
    return list;
  };
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === "function";
