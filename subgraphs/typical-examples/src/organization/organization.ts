import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the organizations subgraph, to which this subgraph adds the organization's examples, programs and conferences. */
@Directive('@key(fields: "id")')
@ObjectType("Organization")
export class Organization {
  @Public()
  @Field(() => ID)
  id!: string;
}
