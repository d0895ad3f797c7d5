import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** A province as the organizations subgraph knows it. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "mirrored_province" })
export class MirroredProvince {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;
}
