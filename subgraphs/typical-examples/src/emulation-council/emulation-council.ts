import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the organizations subgraph, to which this subgraph only refers. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("EmulationCouncil")
export class EmulationCouncil {
  @Public()
  @Field(() => ID)
  id!: string;
}
