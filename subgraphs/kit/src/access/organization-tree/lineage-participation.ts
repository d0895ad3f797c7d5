import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "../../model/database/index.js";

/** The part of a mirrored organization in an event of lineage, with the event's kind and date. The mirror alone writes it. */
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

  /** FROM for an organization that the event ended, TO for one that it founded, BOTH for one that it changed. */
  @Property({ type: "text" })
  side!: string;

  /** The last day on which the event can have happened; null if the source states nothing. */
  @Property({ type: "date", nullable: true })
  effectiveUntil?: string | null;
}
