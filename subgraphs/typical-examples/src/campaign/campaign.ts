import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the campaigns subgraph, to which this subgraph adds the campaign's typical examples and guidelines. */
@Directive('@key(fields: "id")')
@ObjectType("Campaign")
export class Campaign {
  @Public()
  @Field(() => ID)
  id!: string;
}
