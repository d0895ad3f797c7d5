import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";
import { forStaff, mayRead, restrictRecords } from "@thidua/kit/model/visibility";

/** What awards keep of a typical example: whether everybody may know of it. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "mirrored_typical_example" })
export class MirroredTypicalExample {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "boolean" })
  isPublic!: boolean;
}

// As its owner has it: before an example is honored only staff know of it.
restrictRecords(MirroredTypicalExample, (caller) => (mayRead(caller, forStaff) ? undefined : { isPublic: true }));
