import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The organizations subgraph's entity, to which this one adds the examples that a person is. */
@Directive('@key(fields: "id")')
@ObjectType("Person")
export class Person {
  @Public()
  @Field(() => ID)
  id!: string;
}
