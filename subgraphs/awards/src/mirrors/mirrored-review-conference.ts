import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "@thidua/kit/model/database";

/** A review conference, mirrored from the typical-examples subgraph: that it exists. Only the mirror writes it. */
@Unrecorded()
@Entity({ tableName: "mirrored_review_conference" })
export class MirroredReviewConference {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;
}
