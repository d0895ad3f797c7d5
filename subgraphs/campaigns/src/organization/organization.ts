import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An organization, to which campaigns adds its campaigns, plans, pledges, initiatives, documents and news articles. */
@Directive('@key(fields: "id")')
@ObjectType("Organization")
export class Organization {
  @Public()
  @Field(() => ID)
  id!: string;
}
