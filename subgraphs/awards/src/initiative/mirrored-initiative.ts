import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/change-feed";

/**
 * What awards keep of an initiative: its name, and the body in which it was made. No award names one yet; rules that ask for
 * initiatives will. Written by the mirror alone.
 */
@Unrecorded()
@Entity({ tableName: "mirrored_initiative" })
export class MirroredInitiative {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;

  @Property({ type: "uuid" })
  organizationId!: string;
}
