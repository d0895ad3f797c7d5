import type { FilterQuery } from "@mikro-orm/core";
import { dayAfter } from "@thidua/kit/model/known-date";
import type { Appointment } from "./appointment.js";

/** The known dates of an appointment, YYYY-MM-DD or null. */
export interface KnownTimes {
  validFrom: string | null;
  /** The first day after the appointment. */
  validTo: string | null;
  /** A day on which a source shows the person in the role. */
  attestedOn: string | null;
}

/**
 * Returns the days on which an appointment is known to be held: the first one, and the first one after them (null while it
 * lasts). They begin on its first day, or else on the attested day, and last until its end. An appointment that is only
 * attested is known on that one day, and one with neither date on no day.
 */
export function heldPeriod({ validFrom, validTo, attestedOn }: KnownTimes): {
  heldFrom: string | null;
  heldTo: string | null;
} {
  if (validFrom) return { heldFrom: validFrom, heldTo: validTo };
  if (attestedOn) return { heldFrom: attestedOn, heldTo: validTo ?? dayAfter(attestedOn) };
  return { heldFrom: null, heldTo: validTo };
}

/** Returns the condition that an appointment is known to be held on a day. */
export function heldOn(day: string): FilterQuery<Appointment> {
  return { heldFrom: { $lte: day }, $or: [{ heldTo: null }, { heldTo: { $gt: day } }] };
}
