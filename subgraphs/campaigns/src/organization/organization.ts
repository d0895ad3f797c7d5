import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A body of the organizations subgraph, to which this one adds its campaigns, plans and pledges. */
@Directive('@key(fields: "id")')
@ObjectType("Organization")
export class Organization {
  @Public()
  @Field(() => ID)
  id!: string;
}
