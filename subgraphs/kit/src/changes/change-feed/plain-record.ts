import type { EntityMetadata } from "@mikro-orm/core";
import type { RecordValues } from "./record-values.js";

const prototypes = new WeakMap<EntityMetadata, object>();

/**
 * Makes a record with these values and its class's methods, that belongs to no EntityManager. The accessors of the ORM, which watch every
 * value that is set, are behind plain properties.
 */
export function plainRecord(meta: EntityMetadata, values: RecordValues): object {
  return Object.assign(Object.create(prototypeOf(meta)) as object, values);
}

function prototypeOf(meta: EntityMetadata): object {
  const known = prototypes.get(meta);
  if (known) return known;
  const plain = { value: undefined, writable: true, enumerable: true, configurable: true };
  const prototype = Object.create(
    meta.class.prototype,
    Object.fromEntries(meta.props.map(({ name }) => [name, plain])),
  ) as object;
  prototypes.set(meta, prototype);
  return prototype;
}
