import { bilingual } from "@thidua/base/locale";
import { InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { AwardLevel } from "../award-form/award-level.js";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";

@InputType({
  description: bilingual("Dữ liệu để thêm một dòng thẩm quyền", "What is needed to add a row of authority"),
})
export class CreateAwardAuthorityInput extends DatedRecordInput {
  @InputField(() => String, "Khóa của danh hiệu, hình thức", "Key of the title or form")
  formKey!: string;

  @InputField(() => String, "Khóa của người quyết định", "Key of who decides")
  deciderKey!: string;

  @InputField(() => AwardLevel, "Cấp của cơ quan quyết định", "Level of the deciding body")
  level!: AwardLevel;

  @InputField(() => String, "Loại tổ chức quyết định", "Kind of the deciding body", { nullable: true })
  organizationKind?: string | null;
}
