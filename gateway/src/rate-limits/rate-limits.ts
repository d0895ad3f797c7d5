/** The budgets of a caller per minute; 0 sets no limit. A caller is a token's subject, or else an address. */
export interface RateLimits {
  /** Requests without a token from one address. */
  requestsPerMinute: number;
  /** Requests of one signed-in caller. */
  requestsPerMinuteSignedIn: number;
  /** Cost of the operations without a token from one address (`limits/operation-cost.ts`), in objects of answers. */
  costPerMinute: number;
  /** Cost of the operations of one signed-in caller. */
  costPerMinuteSignedIn: number;
}

/**
 * High enough for an office of dashboards behind one address (fifty requests a second, each of some five hundred
 * objects) and for a portal that serves its visitors with one token. Low enough that one caller cannot take all
 * capacity.
 */
export const defaultRateLimits: RateLimits = {
  requestsPerMinute: 3_000,
  requestsPerMinuteSignedIn: 12_000,
  costPerMinute: 1_500_000,
  costPerMinuteSignedIn: 6_000_000,
};
