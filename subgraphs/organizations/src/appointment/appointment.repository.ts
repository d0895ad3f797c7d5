import type { EntityManager } from "@mikro-orm/sql";
import { Appointment } from "./appointment.js";
import { headRoles } from "./appointment-role.js";
import { heldOn } from "./held-period.js";

/** Reads and stores appointments. */
export class AppointmentRepository {
  constructor(private readonly em: EntityManager) {}

  /** All times that one person held one role in one body. */
  ofPerson({
    role,
    organizationId,
    personId,
  }: Pick<Appointment, "role" | "organizationId" | "personId">): Promise<Appointment[]> {
    return this.em.find(Appointment, { role, organizationId, personId });
  }

  /** Stores an appointment, or what changed of it. */
  async save(appointment: Appointment): Promise<Appointment> {
    await this.em.persist(appointment).flush();
    return appointment;
  }

  /**
   * The head's appointment of each body: the one known on a day, or without a day the latest; the one that began last where
   * there are several, and one without any day only as the latest. One statement; null where there is none.
   */
  async headsOf(organizationIds: readonly string[], asOf: string | null): Promise<(Appointment | null)[]> {
    const found = await this.em.find(
      Appointment,
      {
        organizationId: { $in: [...organizationIds] },
        role: { $in: [...headRoles] },
        ...(asOf && (heldOn(asOf) as object)),
      },
      { orderBy: { heldFrom: "desc nulls last", id: "desc" } },
    );
    const heads = new Map<string, Appointment>();
    for (const appointment of found) {
      if (!heads.has(appointment.organizationId)) heads.set(appointment.organizationId, appointment);
    }
    return organizationIds.map((id) => heads.get(id) ?? null);
  }
}
