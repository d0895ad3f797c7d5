import { aggregateFiles, withAggregate } from "./aggregate-files.js";
import { type AggregateNames, type AggregateRequest, aggregateNames } from "./aggregate-names.js";
import { takenNames } from "./taken-names.js";
import type { AggregateSubgraph } from "./templates/aggregate-subgraph.js";

/** An aggregate as it will be written. */
export interface AggregatePlan {
  /** The folder of its subgraph. */
  readonly folder: string;
  readonly names: AggregateNames;
  /** The texts of its files, by their names within its folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The text of the subgraph's definition with the aggregate. */
  readonly definition: string;
}

/**
 * Makes all texts of an aggregate, without writing any.
 *
 * @param definition the text of the subgraph's definition
 * @throws Error if a name cannot be used
 */
export function planAggregate(
  subgraph: AggregateSubgraph,
  definition: string,
  request: AggregateRequest,
): AggregatePlan {
  const { folder } = subgraph;
  const names = aggregateNames(request);
  const files = aggregateFiles(names, subgraph);
  const taken = takenNames(folder, names, files, definition);
  if (taken.length > 0) throw new Error(`The aggregate cannot be named ${names.kebab}: ${taken.join("; ")}`);
  return { folder, names, files, definition: withAggregate(definition, names) };
}
