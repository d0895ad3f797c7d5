import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The organizations subgraph's entity, to which this one adds nothing. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Province")
export class Province {
  @Public()
  @Field(() => ID)
  id!: string;
}
