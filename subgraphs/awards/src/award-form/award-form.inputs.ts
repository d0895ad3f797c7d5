import { bilingual } from "@thidua/base/locale";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { DatedRecordInput } from "../catalog/dated-record.inputs.js";
import type { AwardCategory } from "./award-category.js";
import { AwardConditionInput } from "./award-condition.js";
import { AwardForm } from "./award-form.js";
import type { AwardLevel } from "./award-level.js";
import type { AwardSubjectKind } from "./award-subject-kind.js";

@InputType({
  description: bilingual("Dữ liệu để thêm một danh hiệu, hình thức", "The input of createAwardForm"),
})
export class CreateAwardFormInput extends DatedRecordInput {
  @ColumnInput(AwardForm)
  key!: string;

  @ColumnInput(AwardForm)
  code!: string;

  @ColumnInput(AwardForm, { nullable: true })
  isCodeProvisional?: boolean | null;

  @ColumnInput(AwardForm)
  category!: AwardCategory;

  @ColumnInput(AwardForm)
  level?: AwardLevel | null;

  @ColumnInput(AwardForm)
  subjectKinds!: AwardSubjectKind[];

  @ColumnInput(AwardForm, { nullable: true })
  grades?: number[] | null;

  @ColumnInput(AwardForm)
  precedence!: number;

  @InputField(() => [AwardConditionInput], "Điều kiện, tiêu chuẩn", "The conditions", { nullable: true })
  conditions?: AwardConditionInput[] | null;

  @ColumnInput(AwardForm)
  decidedByVi?: string | null;

  @ColumnInput(AwardForm)
  decidedByEn?: string | null;

  @ColumnInput(AwardForm)
  variantOfId?: string | null;
}

@InputType({
  description: bilingual("Dữ liệu để chấm dứt hiệu lực một danh hiệu, hình thức", "The input of endAwardForm"),
})
export class EndAwardFormInput extends VersionedInput {
  @InputField(() => ID, "Mã định danh của danh hiệu, hình thức", "The ID of the title or form")
  id!: string;

  @InputField(() => DateScalar, "Ngày hết hiệu lực, không kể ngày này", "The day from which it is no longer in force")
  validTo!: string;
}
