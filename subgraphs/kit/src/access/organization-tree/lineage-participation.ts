import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "../../model/database/index.js";

/** That a mirrored organization took part in an event of lineage, with what is needed of the event. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "lineage_participation" })
@Index({ properties: ["organizationId", "side"] })
export class LineageParticipation {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "uuid" })
  @Index()
  eventId!: string;

  /** MERGE, SPLIT, RENAME … */
  @Property({ type: "text" })
  eventKind!: string;

  @Property({ type: "uuid" })
  organizationId!: string;

  /** FROM for a body that went into the event, TO for one that came of it, BOTH for one that stayed itself. */
  @Property({ type: "text" })
  side!: string;

  /** Last day that the event can have happened on; null when nothing is known. */
  @Property({ type: "date", nullable: true })
  effectiveUntil?: string | null;
}
