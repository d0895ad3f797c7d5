import { Supergraph } from "@apollo/federation-internals";

/** Remembers which supergraphs were found valid, beyond the life of the process. */
export interface ValidSupergraphs {
  has(supergraphSdl: string): boolean;
  add(supergraphSdl: string): void;
}

/**
 * Validates a supergraph and the subgraphs that it describes, unless it is known to be valid. Validation takes a tenth of a
 * second, at each start, for a text that seldom changes.
 *
 * @throws GraphQLError or Error with the first problem
 */
export function requireValidSupergraph(supergraphSdl: string, known?: ValidSupergraphs): void {
  if (known?.has(supergraphSdl)) return;
  Supergraph.build(supergraphSdl, { validateSupergraph: true }).subgraphs();
  known?.add(supergraphSdl);
}
