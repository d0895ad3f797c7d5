import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The organizations subgraph's entity, to which this one adds nothing. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("EmulationCouncil")
export class EmulationCouncil {
  @Field(() => ID)
  id!: string;
}
