import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A body of the organizations subgraph, to which this one adds its campaigns, plans and pledges. */
@Directive('@key(fields: "id")')
@ObjectType("Organization")
export class Organization {
  @Field(() => ID)
  id!: string;
}
