import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** A province of the organizations subgraph. Only the mirror writes it. */
@Unrecorded()
@Entity({ tableName: "mirrored_province" })
export class MirroredProvince {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;
}
