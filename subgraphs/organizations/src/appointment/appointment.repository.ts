import type { EntityManager } from "@mikro-orm/sql";
import { conditionOf, readRecords, recordAlias } from "@thidua/kit/model/rows";
import { Appointment } from "./appointment.js";
import { headRoles } from "./appointment-role.js";
import { heldOn } from "./held-period.js";

/** Reads appointments. */
export class AppointmentRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Returns the appointment of the head of each organization, in one statement. If there are several, it is the one that began
   * last; one without a known day is returned only without `asOf` and if there is no other.
   *
   * @param asOf a day on which the head is known to hold the role, or null for the latest head
   * @returns an appointment or null for each ID, in their order
   */
  async headsOf(organizationIds: readonly string[], asOf: string | null): Promise<(Appointment | null)[]> {
    const found = await readRecords(
      this.em,
      Appointment,
      [
        { sql: `"${recordAlias}"."organization_id" = any(?::uuid[])`, values: [organizationIds] },
        conditionOf(this.em, Appointment, {
          role: { $in: [...headRoles] },
          ...(asOf && (heldOn(asOf) as object)),
        }),
      ],
      { heldFrom: "desc nulls last", id: "desc" },
    );
    const heads = new Map<string, Appointment>();
    for (const appointment of found) {
      if (!heads.has(appointment.organizationId)) heads.set(appointment.organizationId, appointment);
    }
    return organizationIds.map((id) => heads.get(id) ?? null);
  }
}
