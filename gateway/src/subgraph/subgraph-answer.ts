/** An answer of a subgraph, not yet validated. */
export interface SubgraphAnswer {
  status: number;
  text: string;
  /** The value of `Retry-After`. */
  retryAfter?: string;
}
