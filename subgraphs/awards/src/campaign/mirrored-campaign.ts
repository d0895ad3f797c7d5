import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** What awards keep of a campaign: its name, and the body that launched it. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "mirrored_campaign" })
export class MirroredCampaign {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;

  /** Null when no source says who launched it. */
  @Property({ type: "uuid", nullable: true })
  organizationId?: string | null;
}
