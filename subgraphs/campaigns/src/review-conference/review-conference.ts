import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A review conference of typical-examples, to which campaigns adds the news articles about it. */
@Directive('@key(fields: "id")')
@ObjectType("ReviewConference")
export class ReviewConference {
  @Public()
  @Field(() => ID)
  id!: string;
}
