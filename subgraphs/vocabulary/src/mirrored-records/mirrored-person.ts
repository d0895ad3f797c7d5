import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { Unrecorded } from "@thidua/kit/model/database";

/** A person, mirrored from the organizations subgraph. Only the mirror writes it. */
@Unrecorded()
@Entity({ tableName: "mirrored_person" })
export class MirroredPerson {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  fullName!: string;
}

/** The type `Person` of an organizations mirror. Spread it beside the other types of that owner. */
export const mirroredPersons: MirrorDefinition["types"] = {
  Person: {
    entity: MirroredPerson,
    row: ({ fullName }: Pick<MirroredPerson, "fullName">) => ({ fullName }),
  },
};
