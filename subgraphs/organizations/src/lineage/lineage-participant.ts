import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { Organization } from "../organization/organization.js";
import { LineageEvent } from "./lineage-event.js";

/** On which side of an event a body stands; BOTH for the one that went through it and stayed itself. */
export enum LineageSide {
  FROM = "FROM",
  TO = "TO",
  BOTH = "BOTH",
}

/** That a body took part in an event: the edges of the lineage graph lead from FROM to TO. */
@Entity({ tableName: "lineage_participant" })
@Unique({ properties: ["eventId", "organizationId"] })
@Index({ properties: ["organizationId", "side"] })
export class LineageParticipant {
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ManyToOne({ entity: () => LineageEvent, mapToPk: true, fieldName: "event_id" })
  eventId!: string;

  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "organization_id" })
  organizationId!: string;

  @Enum({ items: () => LineageSide, type: "string" })
  side!: LineageSide;

  /** The place within its side, as the source names the bodies. */
  @Property({ type: "integer" })
  position!: number;
}
