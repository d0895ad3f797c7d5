import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** A province. Campaigns refers to provinces and adds no field. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Province")
export class Province {
  @Public()
  @Field(() => ID)
  id!: string;
}
