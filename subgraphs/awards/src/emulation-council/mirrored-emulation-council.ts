import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** A council as the organizations subgraph knows it: that it exists. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "mirrored_emulation_council" })
export class MirroredEmulationCouncil {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;
}
