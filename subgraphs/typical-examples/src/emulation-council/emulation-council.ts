import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The organizations subgraph's entity; this one only refers to it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("EmulationCouncil")
export class EmulationCouncil {
  @Public()
  @Field(() => ID)
  id!: string;
}
