import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The campaigns subgraph's entity, to which this one adds awards and what it states on commendation. */
@Directive('@key(fields: "id")')
@ObjectType("Campaign")
export class Campaign {
  @Public()
  @Field(() => ID)
  id!: string;
}
