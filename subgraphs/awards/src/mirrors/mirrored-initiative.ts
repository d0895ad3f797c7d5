import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/**
 * What awards keep of an initiative: its name, the body in which it was made, and when it was recognized. No award names one yet; rules that ask for
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

  /** Null until it is recognized. */
  @Property({ type: "date", nullable: true })
  recognizedOn?: string | null;
}
