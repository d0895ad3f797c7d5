import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** A conference as the typical examples subgraph knows it: that it exists. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "mirrored_review_conference" })
export class MirroredReviewConference {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;
}
