import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A person. Campaigns refers to persons and adds no field. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Person")
export class Person {
  @Public()
  @Field(() => ID)
  id!: string;
}
