import type { PlannedFetch } from "./planned-fetch.js";

/** A request, the values that its fields require, and what it is where the fields are looked up one by one. */
export interface RequiringFetch {
  fetch: PlannedFetch;
  /** The places of the values. */
  required: ReadonlySet<string>;
  /** Returns requests for its fields by what they require. */
  split(): RequiringFetch[];
}
