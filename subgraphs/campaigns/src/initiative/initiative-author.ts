import { Public } from "@thidua/kit/model/visibility";
import { Field, ID, InputType, ObjectType } from "type-graphql";

/** Who made an initiative: a person of the register, or a name alone. A plain value, stored as JSON. */
@ObjectType({ description: "Tác giả, đồng tác giả của sáng kiến. An author of an initiative." })
export class InitiativeAuthor {
  @Public()
  @Field(() => String, { description: "Họ và tên. Full name." })
  name!: string;

  /** Of the organizations subgraph. */
  personId!: string | null;
}

/** An author of an initiative, as a caller sends it. */
@InputType({ description: "Tác giả của sáng kiến. An author of an initiative." })
export class InitiativeAuthorInput {
  @Field(() => String, { description: "Họ và tên. Full name." })
  name!: string;

  @Field(() => ID, { nullable: true, description: "Người trong danh mục, nếu có. The person of the register, if any." })
  personId?: string | null;
}
