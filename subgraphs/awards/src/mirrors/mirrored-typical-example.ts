import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";
import { INTERNAL, mayRead, restrictRecords } from "@thidua/kit/model/visibility";

/** A typical example, mirrored from the typical-examples subgraph: whether it is public. Only the mirror writes it. */
@Unrecorded()
@Entity({ tableName: "mirrored_typical_example" })
export class MirroredTypicalExample {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "boolean" })
  isPublic!: boolean;
}

// The rule of the typical-examples subgraph: an example is visible to staff only until it is honored.
restrictRecords(MirroredTypicalExample, (caller) => (mayRead(caller, INTERNAL) ? undefined : { isPublic: true }));
