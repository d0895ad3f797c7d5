/** The way in which a fixture's subgraph fails its next requests. */
export type Misbehaviour =
  /** `/readyz` is as slow, unless it has a delay of its own. */
  | { kind: "slow"; delayMs: number; readyDelayMs?: number }
  /** No answer to anything, `/readyz` included, until it misbehaves otherwise. */
  | { kind: "hang" }
  /** `times` is how often; always by default. */
  | {
      kind: "garbage";
      status?: number;
      body: string;
      contentType?: string;
      headers?: Record<string, string>;
      times?: number;
    }
  /** The connection is closed after the request has arrived. */
  | { kind: "hang-up"; times: number };

/** A request as a subgraph received it. */
export interface ReceivedRequest {
  headers: Readonly<Record<string, string | string[] | undefined>>;
  query: string;
  variables: Record<string, unknown>;
}
