import { Entity, Enum, Index, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { ReferenceTo } from "@thidua/kit/model/columns";
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

  @ReferenceTo(() => LineageEvent, { index: false })
  eventId!: string;

  @ReferenceTo(() => Organization, { index: false })
  organizationId!: string;

  @Enum({ items: () => LineageSide, type: "string" })
  side!: LineageSide;

  /** The place within its side, as the source names the bodies. */
  @Property({ type: "integer" })
  position!: number;
}
