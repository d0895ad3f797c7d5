import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the campaigns subgraph. This subgraph adds its awards and its commendation policies. */
@Directive('@key(fields: "id")')
@ObjectType("Campaign")
export class Campaign {
  @Public()
  @Field(() => ID)
  id!: string;
}
