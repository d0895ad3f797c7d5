import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { Field, ID, InputType } from "type-graphql";
import type { OrganizationSelection } from "../../access/organization-tree/index.js";
import { InputField } from "../../model/fields/index.js";

/** Selects the organizations whose records a list returns. */
@InputType({
  description: bilingual(
    "Chọn một tổ chức, có thể kèm các tổ chức trực thuộc và các tổ chức tiền thân; không kèm được trong danh sách bản ghi của chính tổ chức đó",
    "Selects an organization, optionally with its descendants and predecessors, but not within the list of its own records",
  ),
})
export class OrganizationSelector implements OrganizationSelection {
  @InputField(() => ID, "Mã định danh của tổ chức", "The ID of the organization")
  id!: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: bilingual("Kể cả các tổ chức trực thuộc ở mọi cấp", "Whether to include all organizations below it"),
  })
  includeDescendants?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: bilingual(
      "Kể cả các tổ chức đã chấm dứt hoạt động mà tổ chức này kế thừa do sáp nhập, chia, tách hoặc chuyển đổi",
      "Whether to include the ended organizations that it succeeded by merger, split or conversion",
    ),
  })
  includePredecessors?: boolean | null;
}

/** Whether a selector selects more than the organization that it names. */
export function selectsMore({ includeDescendants, includePredecessors }: OrganizationSelector): boolean {
  return Boolean(includeDescendants || includePredecessors);
}
