import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The organizations subgraph's entity, to which this one adds nothing. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("EmulationCouncil")
export class EmulationCouncil {
  @Public()
  @Field(() => ID)
  id!: string;
}
