import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/**
 * An initiative, mirrored from the campaigns subgraph: its name, its organization, and the date of its recognition. It is for
 * the rules of awards that require an initiative; no award refers to one yet. Only the mirror writes it.
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

  /** Null: not applicable until the initiative is recognized. */
  @Property({ type: "date", nullable: true })
  recognizedOn?: string | null;
}
