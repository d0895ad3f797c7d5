import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/**
 * That somebody holds a role in a body, as the organizations subgraph knows it: a person's unit, class of position, and days.
 * Written by the mirror alone.
 */
@Unrecorded()
@Entity({ tableName: "mirrored_appointment" })
export class MirroredAppointment {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  /** Null where no source names who it is. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  personId?: string | null;

  @Property({ type: "uuid" })
  organizationId!: string;

  @Property({ type: "text" })
  role!: string;

  /** The class of form 0603; null where role and body do not tell it. */
  @Property({ type: "text", nullable: true })
  positionClass?: string | null;

  /** The first day on which the role is known to be held; null when it is known on no day. */
  @Property({ type: "date", nullable: true })
  heldFrom?: string | null;

  /** The first day on which it is no longer known to be held; null while it goes on. */
  @Property({ type: "date", nullable: true })
  heldTo?: string | null;
}
