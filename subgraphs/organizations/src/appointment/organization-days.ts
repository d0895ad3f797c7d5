import { dayBefore } from "@thidua/kit/model/known-date";
import { nameOn } from "../organization/name-history.js";
import type { Organization } from "../organization/organization.js";
import { appointmentErrors } from "./appointment.errors.js";
import type { KnownTimes } from "./held-period.js";

/**
 * Checks that a role is held on no day on which the organization certainly does not exist: before it was established, or after its
 * end. A foundation or an end that is not known, or known to the month or the year, refuses only the days outside all that are
 * possible.
 *
 * @param times the dates of the appointment. Its last day is the one before `validTo`
 * @param fields the dates to check, in this order
 * @throws DomainError APPOINTMENT_BEFORE_ORGANIZATION, APPOINTMENT_AFTER_ORGANIZATION at the path of the date
 */
export function requireDaysOfOrganization(
  times: KnownTimes,
  organization: Organization,
  fields: readonly (keyof KnownTimes)[] = ["validFrom", "attestedOn", "validTo"],
): void {
  const { name, first, established, ended } = existenceOf(organization);
  for (const field of fields) {
    const day = field === "validTo" ? lastDayOf(times) : times[field];
    if (!day) continue;
    if (first && day < first)
      throw appointmentErrors.APPOINTMENT_BEFORE_ORGANIZATION([field], { day, name, established });
    if (organization.hasEndedBy(day))
      throw appointmentErrors.APPOINTMENT_AFTER_ORGANIZATION([field], { day, name, ended });
  }
}

/** Returns the last day of an appointment, or null while it lasts. One that ends on its first day has no other. */
function lastDayOf({ validFrom, validTo }: KnownTimes): string | null {
  return validTo && validTo !== validFrom ? dayBefore(validTo) : validTo;
}

function existenceOf({ nameHistory, established, establishedFrom, ended, endedUntil }: Organization) {
  return {
    name: nameOn(nameHistory).fullName,
    first: establishedFrom,
    established: established?.text ?? establishedFrom,
    ended: ended?.text ?? endedUntil,
  };
}
