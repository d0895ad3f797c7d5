/** The way in which a fixture's subgraph fails its next requests. */
export type Misbehaviour =
  | { kind: "slow"; delayMs: number }
  | { kind: "garbage"; status?: number; body: string; contentType?: string }
  /** The connection is closed after the request has arrived. */
  | { kind: "hang-up"; times: number };

/** A request as a subgraph received it. */
export interface ReceivedRequest {
  headers: Readonly<Record<string, string | string[] | undefined>>;
  query: string;
  variables: Record<string, unknown>;
}
