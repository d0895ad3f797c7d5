/** How long a caller may take to send a request, in milliseconds. */
export interface ReceivingTimes {
  /** From the first byte to the last of the request body. */
  readonly requestTimeout: number;
  /** From the first byte to the end of the headers. */
  readonly headersTimeout: number;
  /** The time between two looks at the connections: what is too slow is closed so much later at most. */
  readonly connectionsCheckingInterval: number;
}

/** The times of the gateway and the subgraphs. A slow line sends the longest operation in a second or two. */
export const receivingTimes: ReceivingTimes = {
  requestTimeout: 30_000,
  headersTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
};
