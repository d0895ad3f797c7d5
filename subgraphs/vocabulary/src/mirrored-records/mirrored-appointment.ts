import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { ForeignId } from "@thidua/kit/model/columns";
import { Unrecorded } from "@thidua/kit/model/database";

/**
 * An appointment, mirrored from the organizations subgraph: a person's organization, role, position class and term.
 * Only the mirror writes it.
 */
@Unrecorded()
@Entity({ tableName: "mirrored_appointment" })
export class MirroredAppointment {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  /** Null when the source does not name the person. */
  @ForeignId({ nullable: true })
  personId?: string | null;

  @Property({ type: "uuid" })
  organizationId!: string;

  @Property({ type: "text" })
  role!: string;

  /** The class of form 0603; null when it does not follow from the role and the organization. */
  @Property({ type: "text", nullable: true })
  positionClass?: string | null;

  /** The first day on which the role is known to be held; null when no such day is known. */
  @Property({ type: "date", nullable: true })
  heldFrom?: string | null;

  /** The first day on which the role is no longer known to be held; null while the appointment lasts. */
  @Property({ type: "date", nullable: true })
  heldTo?: string | null;
}

/** The type `Appointment` of an organizations mirror. Spread it beside the other types of that owner. */
export const mirroredAppointments: MirrorDefinition["types"] = {
  Appointment: {
    entity: MirroredAppointment,
    // A snapshot from before the position class was added has none.
    row: ({
      personId,
      organizationId,
      role,
      positionClass = null,
      heldFrom,
      heldTo,
    }: Omit<MirroredAppointment, "id">) => ({ personId, organizationId, role, positionClass, heldFrom, heldTo }),
  },
};
