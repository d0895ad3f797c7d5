import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the typical-examples subgraph. This subgraph adds the decisions that are announced at it. */
@Directive('@key(fields: "id")')
@ObjectType("ReviewConference")
export class ReviewConference {
  @Public()
  @Field(() => ID)
  id!: string;
}
