export { type LeaveListener, LifetimeOver, RequestLifetime } from "./request-lifetime.js";
export { SharedReads } from "./shared-reads.js";
