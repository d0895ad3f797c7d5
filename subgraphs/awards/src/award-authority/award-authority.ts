import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Text } from "@thidua/kit/model/columns";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { AwardLevel } from "../award-form/award-level.js";
import { DatedRecord } from "../catalog/dated-record.js";

/**
 * Who may decide on a title or form in a period; its label names the decider. Source: Law 06/2022/QH15 Đ.77–80 and
 * Nghị định 152/2025/NĐ-CP Đ.6, Đ.36–37.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual("Thẩm quyền quyết định khen thưởng", "Who may decide on a title or form, in a period"),
})
@Entity({ tableName: "award_authority" })
@Unique({ properties: ["formKey", "deciderKey", "validFrom"] })
export class AwardAuthority extends DatedRecord {
  @Text("Khóa của danh hiệu, hình thức", "Key of the title or form", { level: PUBLIC, index: true })
  formKey!: string;

  @Text("Khóa của người quyết định", "Key of who decides", { level: PUBLIC, index: true })
  deciderKey!: string;

  @Choice(AwardLevel, "Cấp của cơ quan quyết định", "Level of the deciding body", { level: PUBLIC, index: true })
  level!: AwardLevel;

  @Text(
    "Loại tổ chức quyết định, như trong danh mục tổ chức; null khi thuộc nhiều loại",
    "Kind of the deciding body; null when it can be of several",
    { level: PUBLIC, nullable: true },
  )
  organizationKind?: string | null;

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.formKey, this.deciderKey];
  }
}
