import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A province of the organizations subgraph; nothing is added to it here. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Province")
export class Province {
  @Field(() => ID)
  id!: string;
}
