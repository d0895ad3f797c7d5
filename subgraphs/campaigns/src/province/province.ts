import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A province of the organizations subgraph; nothing is added to it here. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Province")
export class Province {
  @Public()
  @Field(() => ID)
  id!: string;
}
