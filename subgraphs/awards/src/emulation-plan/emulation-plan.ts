import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the campaigns subgraph. This subgraph adds its commendation policies. */
@Directive('@key(fields: "id")')
@ObjectType("EmulationPlan")
export class EmulationPlan {
  @Public()
  @Field(() => ID)
  id!: string;
}
