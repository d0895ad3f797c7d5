import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the organizations subgraph, to which this subgraph adds the typical examples that name the person. */
@Directive('@key(fields: "id")')
@ObjectType("Person")
export class Person {
  @Public()
  @Field(() => ID)
  id!: string;
}
