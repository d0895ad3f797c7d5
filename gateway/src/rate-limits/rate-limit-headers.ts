import type { BudgetState } from "./budget.js";

/**
 * Builds `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10): for each budget its quota for 60
 * seconds, the remaining points and the seconds until it is full again. Adds `Retry-After` (RFC 9110, 10.2.3) when one
 * is exhausted.
 */
export function rateLimitHeaders(states: readonly BudgetState[]): Record<string, string> {
  if (states.length === 0) return {};
  const exhausted = states.filter(({ isExhausted }) => isExhausted);
  return {
    "ratelimit-policy": states.map(({ name, limit }) => `"${name}";q=${limit};w=60`).join(", "),
    ratelimit: states
      .map(({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`)
      .join(", "),
    ...(exhausted.length > 0 && {
      "retry-after": String(Math.max(...exhausted.map(({ resetSeconds }) => resetSeconds))),
    }),
  };
}
