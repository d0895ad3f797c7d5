import { bilingual } from "@thidua/base/locale";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";
import { AwardCategory } from "./award-category.js";
import { AwardConditionInput } from "./award-condition.js";
import { AwardLevel } from "./award-level.js";
import { AwardSubjectKind } from "./award-subject-kind.js";

@InputType({
  description: bilingual(
    "Dữ liệu để thêm một danh hiệu, hình thức",
    "What is needed to add a title or form for a period",
  ),
})
export class CreateAwardFormInput extends DatedRecordInput {
  @InputField(() => String, "Khóa ổn định qua các giai đoạn", "Stable key over all periods")
  key!: string;

  @InputField(() => String, "Chữ viết tắt", "Abbreviation")
  code!: string;

  @InputField(() => Boolean, "Chữ viết tắt chưa thông dụng (mặc định: không)", "Not in common use; false by default", {
    nullable: true,
  })
  isCodeProvisional?: boolean | null;

  @InputField(() => AwardCategory, "Nhóm", "Class")
  category!: AwardCategory;

  @InputField(() => AwardLevel, "Cấp", "Level", { nullable: true })
  level?: AwardLevel | null;

  @InputField(() => [AwardSubjectKind], "Đối tượng", "Kinds of subjects")
  subjectKinds!: AwardSubjectKind[];

  @InputField(() => [Int], "Các hạng", "Classes it is given in", { nullable: true })
  grades?: number[] | null;

  @InputField(() => Int, "Thứ bậc khi trao tặng, số nhỏ đứng trước", "Rank at a ceremony; smaller first")
  precedence!: number;

  @InputField(() => [AwardConditionInput], "Điều kiện", "Conditions", { nullable: true })
  conditions?: AwardConditionInput[] | null;

  @InputField(() => String, "Người quyết định, tiếng Việt", "Who decides, in Vietnamese", { nullable: true })
  decidedByVi?: string | null;

  @InputField(() => String, "Người quyết định, tiếng Anh", "Who decides, in English", { nullable: true })
  decidedByEn?: string | null;

  @InputField(() => ID, "Là một loại của hình thức nào", "The form of which it is a variant", { nullable: true })
  variantOfId?: string | null;
}

@InputType({
  description: bilingual("Dữ liệu để chấm dứt hiệu lực một dòng", "What is needed to end a row of the catalog"),
})
export class EndAwardFormInput extends VersionedInput {
  @InputField(() => ID, "Mã định danh của dòng", "The id of the row")
  id!: string;

  @InputField(() => DateScalar, "Ngày đầu hết hiệu lực", "First day on which it no longer holds")
  validTo!: string;
}
