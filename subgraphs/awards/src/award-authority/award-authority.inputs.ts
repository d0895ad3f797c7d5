import { Field, InputType } from "type-graphql";
import { AwardLevel } from "../award-form/award-level.js";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";

@InputType({ description: "Dữ liệu để thêm một dòng thẩm quyền. What is needed to add a row of authority." })
export class CreateAwardAuthorityInput extends DatedRecordInput {
  @Field(() => String, { description: "Khóa của danh hiệu, hình thức. Key of the title or form." })
  formKey!: string;

  @Field(() => String, { description: "Khóa của người quyết định. Key of who decides." })
  deciderKey!: string;

  @Field(() => AwardLevel, { description: "Cấp của cơ quan quyết định. Level of the deciding body." })
  level!: AwardLevel;

  @Field(() => String, { nullable: true, description: "Loại tổ chức quyết định. Kind of the deciding body." })
  organizationKind?: string | null;
}
