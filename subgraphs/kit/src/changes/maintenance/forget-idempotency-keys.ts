import type { EntityManager } from "@mikro-orm/sql";
import { IdempotencyStore } from "../../graph/mutations/idempotency-store.js";
import { type MaintenanceLog, runDaily } from "./run-daily.js";

/** A caller that has had no answer repeats its request within hours; a month is beyond every outage. */
const days = 30;

/** Deletes idempotency keys older than 30 days, once a day. Returns a function that stops it. */
export function forgetIdempotencyKeys(fork: () => EntityManager, log: MaintenanceLog): () => void {
  const forget = async () => ({ forgotten: await new IdempotencyStore(fork()).prune(days), days });
  return runDaily("old idempotency keys were forgotten", forget, log);
}
