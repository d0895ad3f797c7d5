import type { TouchedOrganizations } from "@thidua/kit/access/authorization";

/**
 * Joins the organizations of several records into one result of `within`.
 *
 * @param organizations the organization of each record: null when it belongs to none, undefined when there is no such record
 * @returns undefined when a record does not exist or none is given (the service refuses both), null when one belongs to no
 *   organization, otherwise all organizations
 */
export function joinOrganizations(organizations: readonly (string | null | undefined)[]): TouchedOrganizations {
  if (organizations.length === 0 || organizations.includes(undefined)) return undefined;
  if (organizations.includes(null)) return null;
  return [...new Set(organizations as string[])];
}
