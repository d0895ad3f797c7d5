import { bilingual } from "@thidua/base/locale";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ID, InputType, ObjectType } from "type-graphql";

/** An author of an initiative: a known person, or a name only. A plain value, stored as JSON. */
@ObjectType({ description: bilingual("Tác giả hoặc đồng tác giả của sáng kiến", "An author of an initiative") })
export class InitiativeAuthor {
  @ObjectField(() => String, "Họ và tên", "The full name", { level: PUBLIC })
  name!: string;

  personId!: string | null;
}

/** An author of an initiative, as a caller sends it. */
@InputType({ description: bilingual("Tác giả hoặc đồng tác giả của sáng kiến", "An author of an initiative") })
export class InitiativeAuthorInput {
  @InputField(() => String, "Họ và tên", "The full name")
  name!: string;

  @InputField(() => ID, "Cá nhân, nếu có trong hệ thống", "The person, if the graph has one", { nullable: true })
  personId?: string | null;
}
