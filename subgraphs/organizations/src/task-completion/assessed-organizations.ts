import type { WriteContext } from "@thidua/kit/access/authorization";
import { today } from "@thidua/kit/model/known-date";
import { Appointment } from "../appointment/appointment.js";
import type { RecordTaskCompletionInput } from "./task-completion.inputs.js";

/**
 * Returns the organizations whose scope a level of task completion is in: the organization itself, or for a person those in
 * which the person holds a role today; null for a person without one.
 */
export async function assessedOrganizations(
  { organizationId, personId }: RecordTaskCompletionInput,
  { em }: WriteContext,
): Promise<string | string[] | null> {
  if (organizationId) return organizationId;
  if (!personId) return null;
  const held = await em.find(
    Appointment,
    { personId, $or: [{ heldTo: null }, { heldTo: { $gt: today() } }] },
    { disableIdentityMap: true },
  );
  return held.length > 0 ? held.map((appointment) => appointment.organizationId) : null;
}
