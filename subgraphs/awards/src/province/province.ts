import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the organizations subgraph. This subgraph refers to it and adds nothing. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Province")
export class Province {
  @Public()
  @Field(() => ID)
  id!: string;
}
