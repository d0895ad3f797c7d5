import type { EntityClass } from "@mikro-orm/core";
import { maintainCount } from "../pagination/maintained-count.js";
import { countBySummary } from "./count-by-summary.js";
import type { StatisticsDefinition } from "./statistics-definition.js";

// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
const defined = new Map<EntityClass<any>, StatisticsDefinition<any>>();

/**
 * Declares the statistics of an entity. The database of its subgraph then maintains a summary, from which they and the exact counts of
 * their list are answered (decision 25).
 *
 * @throws Error if the entity has statistics already, or if two measures count different values
 */
export function defineStatistics<Record extends object>(
  statistics: StatisticsDefinition<Record>,
): StatisticsDefinition<Record> {
  const { entity } = statistics.list;
  if (defined.has(entity)) throw new Error(`${entity.name} has statistics already`);
  if (statistics.measures.filter((measure) => "distinct" in measure).length > 1)
    throw new Error(`Two measures of ${entity.name} count different values`);
  defined.set(entity, statistics);
  maintainCount(statistics.list, countBySummary(statistics));
  return statistics;
}

/** Returns the statistics of those entities that have some. */
export function statisticsOf(
  // biome-ignore lint/suspicious/noExplicitAny: entities of any shape
  entities: readonly EntityClass<any>[],
  // biome-ignore lint/suspicious/noExplicitAny: entities of any shape
): StatisticsDefinition<any>[] {
  return entities.flatMap((entity) => defined.get(entity) ?? []);
}
