import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** What awards keep of a yearly plan: the body whose plan it is. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "mirrored_emulation_plan" })
export class MirroredEmulationPlan {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "uuid" })
  organizationId!: string;
}
