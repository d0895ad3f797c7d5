import type { FilterQuery } from "@mikro-orm/core";
import type { Appointment } from "./appointment.js";

/** What is known of the time of an appointment: days (YYYY-MM-DD) or null. */
export interface KnownTimes {
  validFrom: string | null;
  /** The first day on which it no longer holds. */
  validTo: string | null;
  /** A day on which a source shows it to be held. */
  attestedOn: string | null;
}

/**
 * The days on which an appointment is known to be held: the first one, and the first one after them (null while it goes on).
 *
 * It is known from its first day, or else from the day it is attested on, until it ends. One that is only attested is known on
 * that one day: nothing tells how long before or after. One without first day and attestation is known on no day.
 */
export function heldPeriod({ validFrom, validTo, attestedOn }: KnownTimes): {
  heldFrom: string | null;
  heldTo: string | null;
} {
  if (validFrom) return { heldFrom: validFrom, heldTo: validTo };
  if (attestedOn) return { heldFrom: attestedOn, heldTo: validTo ?? dayAfter(attestedOn) };
  return { heldFrom: null, heldTo: validTo };
}

/** The condition that an appointment is known to be held on a day. */
export function heldOn(day: string): FilterQuery<Appointment> {
  return { heldFrom: { $lte: day }, $or: [{ heldTo: null }, { heldTo: { $gt: day } }] };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
