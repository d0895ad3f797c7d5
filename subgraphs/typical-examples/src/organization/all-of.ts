import type { TouchedOrganizations } from "@thidua/kit/access/authorization";

/**
 * What several records touch, as one answer of `within`: undefined when one of the records does not exist (the service says so),
 * null when one belongs to no body, else all the bodies.
 */
export function allOf(...touched: readonly TouchedOrganizations[]): TouchedOrganizations {
  if (touched.includes(undefined)) return undefined;
  if (touched.includes(null)) return null;
  return [...new Set((touched as (string | string[])[]).flat())];
}
