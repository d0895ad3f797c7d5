import type { SeededGraph } from "../seeded-graph.js";

/** Proves, through the gateway, that the graph can answer one or more facts of an article. */
export interface FactCheck {
  /** Ids of `scripts/test/coverage/facts.yaml`, for example `A0-05`. */
  facts: string[];
  /** What a reader would ask. */
  query: string;
  variables?: object;
  /** Raises (vitest's `expect`) when the answer is not what the article says. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  verify(data: any, graph: SeededGraph): void | Promise<void>;
}
