import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A person of the organizations subgraph; nothing is added to it here. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Person")
export class Person {
  @Public()
  @Field(() => ID)
  id!: string;
}
