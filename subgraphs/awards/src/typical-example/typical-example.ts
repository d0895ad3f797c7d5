import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An entity of the typical-examples subgraph. This subgraph adds the awards that result from it. */
@Directive('@key(fields: "id")')
@ObjectType("TypicalExample")
export class TypicalExample {
  @Public()
  @Field(() => ID)
  id!: string;
}
