import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** A person as the organizations subgraph knows it. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "mirrored_person" })
export class MirroredPerson {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  fullName!: string;
}
