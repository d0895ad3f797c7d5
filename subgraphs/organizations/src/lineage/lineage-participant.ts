import { Entity, Enum, Index, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { ReferenceTo } from "@thidua/kit/model/columns";
import { Organization } from "../organization/organization.js";
import { LineageEvent } from "./lineage-event.js";

/** The side of an event that an organization is on; BOTH for one that the event leaves the same organization. */
export enum LineageSide {
  FROM = "FROM",
  TO = "TO",
  BOTH = "BOTH",
}

/** The part of an organization in an event. The edges of the lineage graph lead from FROM to TO. */
@Entity({ tableName: "lineage_participant" })
@Unique({ properties: ["eventId", "organizationId"] })
@Index({ properties: ["organizationId", "side"] })
export class LineageParticipant {
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ReferenceTo(() => LineageEvent, { index: false })
  eventId!: string;

  @ReferenceTo(() => Organization, { index: false })
  organizationId!: string;

  @Enum({ items: () => LineageSide, type: "string" })
  side!: LineageSide;

  /** The position within its side, in the order of the source. */
  @Property({ type: "integer" })
  position!: number;
}
