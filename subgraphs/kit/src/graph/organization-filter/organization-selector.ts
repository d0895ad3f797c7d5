import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { Field, ID, InputType } from "type-graphql";
import type { OrganizationSelection } from "../../access/organization-tree/index.js";
import { InputField } from "../../model/fields/index.js";

/** Which bodies' records are meant. */
@InputType({
  description: bilingual(
    "Chọn một tổ chức, có thể kèm cả cây và các tổ chức tiền thân",
    "Selects an organization, if wished with its whole tree and the bodies that went before",
  ),
})
export class OrganizationSelector implements OrganizationSelection {
  @InputField(() => ID, "Mã định danh của tổ chức", "The id of the organization")
  id!: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: bilingual("Kể cả mọi tổ chức trực thuộc các cấp", "With all bodies below it, at any depth"),
  })
  includeDescendants?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: bilingual(
      "Kể cả các tổ chức đã chấm dứt mà từ đó tổ chức này hình thành: sáp nhập, chia tách, đổi thành tổ chức mới",
      "With the bodies that have ended and of which this one came: by merger, split or as another identity",
    ),
  })
  includePredecessors?: boolean | null;
}
