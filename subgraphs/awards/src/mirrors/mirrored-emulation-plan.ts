import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** An emulation plan, mirrored from the campaigns subgraph: its organization. Only the mirror writes it. */
@Unrecorded()
@Entity({ tableName: "mirrored_emulation_plan" })
export class MirroredEmulationPlan {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "uuid" })
  organizationId!: string;
}
