import { bilingual } from "@thidua/base/locale";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ID, InputType, ObjectType } from "type-graphql";

/** Who made an initiative: a person of the register, or a name alone. A plain value, stored as JSON. */
@ObjectType({ description: bilingual("Tác giả, đồng tác giả của sáng kiến", "An author of an initiative") })
export class InitiativeAuthor {
  @ObjectField(() => String, "Họ và tên", "Full name", { level: PUBLIC })
  name!: string;

  /** Of the organizations subgraph. */
  personId!: string | null;
}

/** An author of an initiative, as a caller sends it. */
@InputType({ description: bilingual("Tác giả của sáng kiến", "An author of an initiative") })
export class InitiativeAuthorInput {
  @InputField(() => String, "Họ và tên", "Full name")
  name!: string;

  @InputField(() => ID, "Người trong danh mục, nếu có", "The person of the register, if any", { nullable: true })
  personId?: string | null;
}
