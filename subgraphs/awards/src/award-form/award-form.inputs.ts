import { VersionedInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";
import { AwardCategory } from "./award-category.js";
import { AwardConditionInput } from "./award-condition.js";
import { AwardLevel } from "./award-level.js";
import { AwardSubjectKind } from "./award-subject-kind.js";

@InputType({
  description: "Dữ liệu để thêm một danh hiệu, hình thức. What is needed to add a title or form for a period.",
})
export class CreateAwardFormInput extends DatedRecordInput {
  @Field(() => String, { description: "Khóa ổn định qua các giai đoạn. Stable key over all periods." })
  key!: string;

  @Field(() => String, { description: "Chữ viết tắt. Abbreviation." })
  code!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Chữ viết tắt chưa thông dụng (mặc định: không). Not in common use; false by default.",
  })
  isCodeProvisional?: boolean | null;

  @Field(() => AwardCategory, { description: "Nhóm. Class." })
  category!: AwardCategory;

  @Field(() => AwardLevel, { nullable: true, description: "Cấp. Level." })
  level?: AwardLevel | null;

  @Field(() => [AwardSubjectKind], { description: "Đối tượng. Kinds of subjects." })
  subjectKinds!: AwardSubjectKind[];

  @Field(() => [Int], { nullable: true, description: "Các hạng. Classes it is given in." })
  grades?: number[] | null;

  @Field(() => Int, { description: "Thứ bậc khi trao tặng, số nhỏ đứng trước. Rank at a ceremony; smaller first." })
  precedence!: number;

  @Field(() => [AwardConditionInput], { nullable: true, description: "Điều kiện. Conditions." })
  conditions?: AwardConditionInput[] | null;

  @Field(() => String, { nullable: true, description: "Người quyết định, tiếng Việt. Who decides, in Vietnamese." })
  decidedByVi?: string | null;

  @Field(() => String, { nullable: true, description: "Người quyết định, tiếng Anh. Who decides, in English." })
  decidedByEn?: string | null;

  @Field(() => ID, { nullable: true, description: "Là một loại của hình thức nào. The form of which it is a variant." })
  variantOfId?: string | null;
}

@InputType({ description: "Dữ liệu để chấm dứt hiệu lực một dòng. What is needed to end a row of the catalog." })
export class EndAwardFormInput extends VersionedInput {
  @Field(() => ID, { description: "Mã định danh của dòng. The id of the row." })
  id!: string;

  @Field(() => DateScalar, { description: "Ngày đầu hết hiệu lực. First day on which it no longer holds." })
  validTo!: string;
}
