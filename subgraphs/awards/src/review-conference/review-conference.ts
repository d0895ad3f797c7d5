import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The typical-examples subgraph's entity, to which this one adds the decisions announced there. */
@Directive('@key(fields: "id")')
@ObjectType("ReviewConference")
export class ReviewConference {
  @Public()
  @Field(() => ID)
  id!: string;
}
