import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Text } from "@thidua/kit/model/columns";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { AwardLevel } from "../award-form/award-level.js";
import { DatedRecord } from "../catalog/dated-record.js";
import { OneRowADay } from "../catalog/one-row-a-day.js";

/**
 * The authority to decide on a title or form in a period. Its label names the decider. Source: Law 06/2022/QH15 Đ.77–80 and
 * Nghị định 152/2025/NĐ-CP Đ.6, Đ.36–37.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Thẩm quyền quyết định khen thưởng trong một khoảng thời gian",
    "The authority to decide on a title or form in a period",
  ),
})
@Entity({ tableName: "award_authority" })
@Unique({ properties: ["formKey", "deciderKey", "validFrom"] })
@OneRowADay("award_authority_days_of_decider", ["form_key", "decider_key"])
export class AwardAuthority extends DatedRecord {
  @Text("Khóa của danh hiệu, hình thức", "The key of the title or form", { level: PUBLIC, index: true, limit: 100 })
  formKey!: string;

  @Text("Khóa của người quyết định", "The key of the decider", { level: PUBLIC, index: true, limit: 100 })
  deciderKey!: string;

  @Choice(AwardLevel, "Cấp của tổ chức quyết định", "The level of the deciding organization", {
    level: PUBLIC,
    index: true,
  })
  level!: AwardLevel;

  @Text(
    "Loại tổ chức quyết định, theo danh mục tổ chức; để trống khi người quyết định thuộc nhiều loại tổ chức",
    "The kind of the deciding organization. Null: not applicable if the decider can be of several kinds",
    { level: PUBLIC, nullable: true, limit: 50 },
  )
  organizationKind?: string | null;

  override searchableTexts() {
    return { names: [this.labelVi, this.labelEn], codes: [this.formKey, this.deciderKey] };
  }
}
