/** How a fixture's subgraph may fail its next requests. */
export type Misbehaviour =
  | { kind: "slow"; delayMs: number }
  | { kind: "garbage"; status?: number; body: string; contentType?: string }
  /** The connection is cut once the request has arrived. */
  | { kind: "hang-up"; times: number };

/** A request as a subgraph received it. */
export interface ReceivedRequest {
  headers: Readonly<Record<string, string | string[] | undefined>>;
  query: string;
  variables: Record<string, unknown>;
}
