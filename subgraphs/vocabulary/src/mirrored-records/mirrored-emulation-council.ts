import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { Unrecorded } from "@thidua/kit/model/database";

/** An emulation council, mirrored from the organizations subgraph. Only the mirror writes it. */
@Unrecorded()
@Entity({ tableName: "mirrored_emulation_council" })
export class MirroredEmulationCouncil {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;
}

/** The type `EmulationCouncil` of an organizations mirror. Spread it beside the other types of that owner. */
export const mirroredEmulationCouncils: MirrorDefinition["types"] = {
  EmulationCouncil: {
    entity: MirroredEmulationCouncil,
    row: ({ name }: Pick<MirroredEmulationCouncil, "name">) => ({ name }),
  },
};
