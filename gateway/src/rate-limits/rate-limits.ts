/** How much a caller may ask for in a minute; 0 sets no limit. A caller is a token's subject, or else an address. */
export interface RateLimits {
  /** Requests from one address without a token. */
  requestsPerMinute: number;
  /** Requests of one signed-in caller. */
  requestsPerMinuteSignedIn: number;
  /** Cost of the operations from one address without a token (`limits/operation-cost.ts`), in objects of answers. */
  costPerMinute: number;
  /** Cost of the operations of one signed-in caller. */
  costPerMinuteSignedIn: number;
}

/**
 * Wide enough for an office full of dashboards behind one address (fifty requests a second, each of some five hundred objects)
 * and for a portal that fetches for its own visitors with one token; narrow enough that one caller cannot take a whole gateway.
 */
export const defaultRateLimits: RateLimits = {
  requestsPerMinute: 3_000,
  requestsPerMinuteSignedIn: 12_000,
  costPerMinute: 1_500_000,
  costPerMinuteSignedIn: 6_000_000,
};
