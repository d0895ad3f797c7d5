import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { Unrecorded } from "@thidua/kit/model/database";

/** A campaign, mirrored from the campaigns subgraph. Only the mirror writes it. */
@Unrecorded()
@Entity({ tableName: "mirrored_campaign" })
export class MirroredCampaign {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;

  /** The launching organization; null when it is not stated in the source. */
  @Property({ type: "uuid", nullable: true })
  organizationId?: string | null;
}

/** The type `Campaign` of a campaigns mirror. Spread it beside the other types of that owner. */
export const mirroredCampaigns: MirrorDefinition["types"] = {
  Campaign: {
    entity: MirroredCampaign,
    row: ({ name, organizationId }: Pick<MirroredCampaign, "name" | "organizationId">) => ({ name, organizationId }),
  },
};
