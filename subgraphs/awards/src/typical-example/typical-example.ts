import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The typical-examples subgraph's entity, to which this one adds the awards that it led to. */
@Directive('@key(fields: "id")')
@ObjectType("TypicalExample")
export class TypicalExample {
  @Public()
  @Field(() => ID)
  id!: string;
}
