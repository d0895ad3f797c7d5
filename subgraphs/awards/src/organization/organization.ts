import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The organizations subgraph's entity, to which this one adds its awards and its decisions. */
@Directive('@key(fields: "id")')
@ObjectType("Organization")
export class Organization {
  @Public()
  @Field(() => ID)
  id!: string;
}
