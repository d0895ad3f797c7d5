export type { BudgetState } from "./budget.js";
export type { CallerAccount } from "./caller-account.js";
export { callerName, networkOf } from "./caller-key.js";
export { exhaustedValues, rateLimited } from "./rate-limited.js";
export { createRateLimiter, type RateLimiter } from "./rate-limiter.js";
export { defaultRateLimits, type RateLimits } from "./rate-limits.js";
