import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** A campaign as its own subgraph knows it. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "mirrored_campaign" })
export class MirroredCampaign {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;

  /** The body that launches it; null when no source tells. */
  @Property({ type: "uuid", nullable: true })
  organizationId?: string | null;
}
