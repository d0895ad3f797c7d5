import type { EntityClass, EntityMetadata } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { statisticsOf } from "../define-statistics.js";

/** Returns the statistics of the entities of an EntityManager's database. */
export function definitionsOf(em: EntityManager): ReturnType<typeof statisticsOf> {
  const all = [...(em.getMetadata() as unknown as Iterable<EntityMetadata>)];
  return statisticsOf(all.map((metadata) => metadata.class as unknown as EntityClass<object>));
}
