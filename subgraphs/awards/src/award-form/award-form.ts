import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Locale } from "@thidua/kit/graph/values";
import { Choice, Choices, Flag, Json, NO_FIELD, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, Int, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";
import { InLocale } from "../catalog/in-locale.js";
import { OneRowADay } from "../catalog/one-row-a-day.js";
import { AwardCategory } from "./award-category.js";
import { AwardCondition } from "./award-condition.js";
import { AwardLevel } from "./award-level.js";
import { AwardSubjectKind } from "./award-subject-kind.js";

/**
 * An emulation title or a commendation form in a period. A title has one row for each period in which its name, level,
 * conditions and certainty are the same. The rows share the `key`.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Danh hiệu thi đua, hình thức khen thưởng trong một khoảng thời gian",
    "An emulation title or a commendation form in a period",
  ),
})
@Entity({ tableName: "award_form" })
@Unique({ properties: ["codeKey", "validFrom"] })
@OneRowADay("award_form_days_of_code", ["code_key"])
@OneRowADay("award_form_days_of_key", ["key"])
export class AwardForm extends DatedRecord {
  @Text(
    "Khóa ổn định, chung cho mọi giai đoạn của danh hiệu, hình thức",
    "The stable key, the same in all periods of the title or form",
    { level: PUBLIC, index: true, limit: 100 },
  )
  key!: string;

  @Text("Chữ viết tắt, ví dụ CSTĐCS", "The abbreviation, such as CSTĐCS", { level: PUBLIC, limit: 30 })
  code!: string;

  /** The code as `foldAwardCode` returns it, for comparison. */
  @Property({ type: "text" })
  @Index()
  codeKey!: string;

  @Flag(
    "Chữ viết tắt được đặt theo mẫu, chưa thông dụng (mặc định: không)",
    "Whether the abbreviation follows the pattern but is not in common use, false by default",
    { level: PUBLIC },
  )
  isCodeProvisional: boolean = false;

  @Choice(AwardCategory, "Nhóm danh hiệu, hình thức", "The class of the title or form", { level: PUBLIC, index: true })
  category!: AwardCategory;

  @Choice(AwardLevel, "Cấp khen thưởng", "The level at which it is awarded", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  level?: AwardLevel | null;

  @Choices(AwardSubjectKind, "Các đối tượng được tặng", "The kinds of subjects that can receive it", { level: PUBLIC })
  subjectKinds!: AwardSubjectKind[];

  @Json(
    () => [Int],
    "Các hạng, ví dụ 1, 2, 3; danh sách rỗng khi không chia hạng",
    "The classes, such as 1, 2, 3. The list is empty if there are none",
    { level: PUBLIC },
  )
  grades: number[] = [];

  @Whole("Thứ bậc khi trao tặng, số nhỏ đứng trước", "The rank at a ceremony, the lowest number first", {
    level: PUBLIC,
  })
  precedence!: number;

  @Json(
    () => [AwardCondition],
    "Điều kiện, tiêu chuẩn; danh sách rỗng nếu nguồn không nêu",
    "The conditions. The list is empty if the source states none",
    { level: PUBLIC },
  )
  conditions: AwardCondition[] = [];

  @Text("Người quyết định, bằng tiếng Việt", "The decider, in Vietnamese", {
    level: NO_FIELD,
    nullable: true,
    limit: 300,
  })
  decidedByVi?: string | null;

  @Text("Người quyết định, bằng tiếng Anh", "The decider, in English", { level: NO_FIELD, nullable: true, limit: 300 })
  decidedByEn?: string | null;

  @ReferenceTo(() => AwardForm, {
    nullable: true,
    description: ["Mã định danh của hình thức mà đây là một loại", "The ID of the form of which this is a variant"],
  })
  variantOfId?: string | null;

  /** The name's order in a Vietnamese dictionary, compared byte by byte. */
  @SortKey({ index: false })
  labelSortKey!: string;

  @ObjectField(() => String, "Người có thẩm quyền quyết định", "The decider", { level: PUBLIC, nullable: "NOT_STATED" })
  decidedBy(@InLocale() locale: Locale): string | null {
    return (locale === Locale.EN ? this.decidedByEn : this.decidedByVi) ?? null;
  }

  override searchableTexts() {
    return { names: [this.labelVi, this.labelEn, this.code], codes: [this.key] };
  }
}
