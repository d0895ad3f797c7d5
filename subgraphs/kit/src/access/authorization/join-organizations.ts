import type { TouchedOrganizations } from "./write-rule.js";

/**
 * Joins the organizations of several records into one result of `within`.
 *
 * @param touched the organizations of each record: null when it belongs to none, undefined when there is no such record
 * @returns undefined when a record does not exist or none is given (the service refuses both), null when one belongs to no
 *   organization, otherwise all organizations
 */
export function joinOrganizations(...touched: readonly TouchedOrganizations[]): TouchedOrganizations {
  if (touched.length === 0 || touched.includes(undefined)) return undefined;
  if (touched.includes(null)) return null;
  return [...new Set((touched as (string | string[])[]).flat())];
}
