import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Locale } from "@thidua/kit/graph/values";
import { Choice, Choices, Flag, Json, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Arg, Directive, Int, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";
import { AwardCategory } from "./award-category.js";
import { AwardCondition } from "./award-condition.js";
import { AwardLevel } from "./award-level.js";
import { AwardSubjectKind } from "./award-subject-kind.js";

/**
 * An emulation title or a commendation form as it is in a period of time. One title has one row for each period in which
 * its name, level, conditions or certainty are the same; the rows share the `key`.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Danh hiệu thi đua, hình thức khen thưởng",
    "An emulation title or a commendation form in a period of time",
  ),
})
@Entity({ tableName: "award_form" })
@Unique({ properties: ["codeKey", "validFrom"] })
export class AwardForm extends DatedRecord {
  @Text("Khóa ổn định, chung cho mọi giai đoạn của một danh hiệu", "Stable key, the same in all periods of a title", {
    level: PUBLIC,
    index: true,
  })
  key!: string;

  @Text("Chữ viết tắt thông dụng, ví dụ CSTĐCS", "The usual abbreviation, as CSTĐCS", { level: PUBLIC })
  code!: string;

  /** The code as it is compared: see `foldAwardCode`. */
  @Property({ type: "text" })
  @Index()
  codeKey!: string;

  @Flag("Chữ viết tắt đặt theo mẫu, chưa thông dụng", "The abbreviation follows the pattern but is not in common use", {
    level: PUBLIC,
  })
  isCodeProvisional: boolean = false;

  @Choice(AwardCategory, "Nhóm", "Class", { level: PUBLIC, index: true })
  category!: AwardCategory;

  @Choice(
    AwardLevel,
    "Cấp; null khi không văn bản nào đã đọc quy định",
    "Level; null when no text that was read fixes it",
    { level: PUBLIC, nullable: true, index: true },
  )
  level?: AwardLevel | null;

  @Choices(AwardSubjectKind, "Đối tượng được tặng", "Kinds of subjects it can be given to", { level: PUBLIC })
  subjectKinds!: AwardSubjectKind[];

  @Json(
    () => [Int],
    "Các hạng, ví dụ 1, 2, 3; rỗng khi không chia hạng",
    "Classes it is given in; empty when there are none",
    { level: PUBLIC },
  )
  grades: number[] = [];

  @Whole("Thứ bậc khi trao tặng, số nhỏ đứng trước", "Rank at a ceremony; smaller comes first", { level: PUBLIC })
  precedence!: number;

  @Json(
    () => [AwardCondition],
    "Điều kiện, tiêu chuẩn; rỗng khi chưa đọc được",
    "Conditions; empty when none were read",
    { level: PUBLIC },
  )
  conditions: AwardCondition[] = [];

  @Property({ type: "text", nullable: true })
  decidedByVi?: string | null;

  @Property({ type: "text", nullable: true })
  decidedByEn?: string | null;

  @ReferenceTo(() => AwardForm, { nullable: true })
  variantOfId?: string | null;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey({ index: false })
  labelSortKey!: string;

  @ObjectField(
    () => String,
    "Người có thẩm quyền quyết định; null khi không văn bản nào đã đọc quy định",
    "Who decides; null when no text that was read says so",
    { level: PUBLIC, nullable: true },
  )
  decidedBy(
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: bilingual("Ngôn ngữ", "The language") })
    locale: Locale,
  ): string | null {
    return (locale === Locale.EN ? this.decidedByEn : this.decidedByVi) ?? null;
  }

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.code, this.key];
  }
}
