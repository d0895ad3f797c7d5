import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A review conference of the typical-examples subgraph, to which this one adds the news that tells of it. */
@Directive('@key(fields: "id")')
@ObjectType("ReviewConference")
export class ReviewConference {
  @Public()
  @Field(() => ID)
  id!: string;
}
